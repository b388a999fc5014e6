using Benchmarks;
using Benchmarks.Servers;

if (args is [FloorServer.Verb, .. var arguments])
{
    await FloorServer.RunAsync(arguments);
    return 0;
}

return await Menu.RunAsync(args);
