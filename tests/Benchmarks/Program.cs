using Benchmarks;

return await Menu.RunAsync(args);
