using AzureSimulator;

await SimulatorHost.Build(args).RunAsync();
