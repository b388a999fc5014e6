namespace AzureSimulator.Arm;

/// <summary>Ends a call with ARM's refusal; caught once, where calls are answered.</summary>
internal sealed class ArmRefusedException(ArmError error) : Exception(error.Message)
{
    public ArmError Error => error;
}
