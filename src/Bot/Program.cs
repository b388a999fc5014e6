using Bot.Commands;
using Bot.Hosting;

return args is ["diagnose", ..]
    ? await CommandLine.RunAsync(args)
    : await BotHost.RunAsync(args);
