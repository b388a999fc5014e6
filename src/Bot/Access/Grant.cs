using Bot.Core.Machines;
using Bot.Hosting;

namespace Bot.Access;

/// <summary>The command that gives the bot its rights on a machine: the custom role that <c>deploy/</c> makes, at that machine.</summary>
internal static class Grant
{
    private const string Role = "$(az role definition list --custom-role-only true --query \"[?starts_with(roleName, 'Nestor resizer')].roleName | [0]\" --output tsv)";

    /// <summary>For the Azure CLI in a shell, by somebody who may assign roles there.</summary>
    /// <remarks>https://learn.microsoft.com/cli/azure/role/assignment (read 2026-11): <c>--assignee</c> takes an application's client id.</remarks>
    public static string CommandFor(MachineId machine, Settings settings) =>
        $"az role assignment create --assignee {Identity(settings)} --role \"{Role}\" --scope {machine}";

    private static string Identity(Settings settings) => settings switch
    {
        { Azure.ManagedIdentityClientId: { Length: > 0 } client } => client,
        { AppId.Length: > 0 } => settings.AppId,
        _ => "CLIENT-ID-OF-THE-BOT",
    };
}
