using System.CommandLine;
using Demo;

var botPort = new Option<int>("--port") { Description = "The bot's port.", DefaultValueFactory = _ => 3978 };
var azurePort = new Option<int>("--azure-port") { Description = "The simulated Azure's port.", DefaultValueFactory = _ => 5005 };
var requesterPort = new Option<int>("--requester-port") { Description = "The requester's Teams window.", DefaultValueFactory = _ => 56150 };
var approverPort = new Option<int>("--approver-port") { Description = "The approver's Teams window.", DefaultValueFactory = _ => 56151 };
var folder = new Option<DirectoryInfo>("--data")
{
    Description = "Where the demo keeps its database and the Playground.",
    DefaultValueFactory = _ => new(Path.Combine(AppContext.BaseDirectory, "data")),
};
var root = new RootCommand("Everything on this machine: simulated Azure, the bot, and Teams windows for two people.")
{
    botPort, azurePort, requesterPort, approverPort, folder,
};
root.SetAction((parsed, cancellationToken) => new Stage
{
    BotPort = parsed.GetValue(botPort),
    AzurePort = parsed.GetValue(azurePort),
    RequesterPort = parsed.GetValue(requesterPort),
    ApproverPort = parsed.GetValue(approverPort),
    Folder = parsed.GetValue(folder)!,
}.PlayAsync(cancellationToken));
return await root.Parse(args).InvokeAsync();
