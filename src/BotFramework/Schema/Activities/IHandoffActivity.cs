namespace Microsoft.Bot.Schema;

/// <summary>The conversation changes hands, for example to a person.</summary>
public interface IHandoffActivity : IActivity
{
}
