using AzureSimulator;

// In process the simulator is silent; started alone it says where it listens.
await SimulatorHost.Build(["--Logging:LogLevel:Microsoft.Hosting.Lifetime=Information", .. args]).RunAsync();
