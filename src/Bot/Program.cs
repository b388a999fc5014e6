using Bot.Commands;
using Bot.Hosting;

try
{
    return args is ["diagnose" or "manifest" or "doctor" or "audit" or "who-can-approve", ..]
        ? await CommandLine.RunAsync(args)
        : await BotHost.RunAsync(args);
}
catch (SettingsException exception)
{
    await Console.Error.WriteLineAsync(exception.Message);
    return SettingsException.ExitCode;
}
