using Bot.Cloud.Access;
using Bot.Cloud.Acting;
using Bot.Cloud.Checkup;
using Bot.Cloud.Connection;
using Bot.Cloud.Prices;
using Bot.Cloud.Reading;
using Bot.Core.Approvals.Rights;
using Bot.Core.Documents;
using Bot.Core.Machines;
using Bot.Core.Registration;
using Bot.Core.Resizing;
using Bot.Core.Sizes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Bot.Cloud;

/// <summary>What we do to Azure. The only project that sees the Azure SDK.</summary>
public static class CloudSetup
{
    /// <summary>Adds <see cref="IMachines"/>, <see cref="IMachineOperator"/>, <see cref="IPriceList"/>, <see cref="IRights"/> and <see cref="IGroups"/>, and signs in when a host starts, so that the first person does not wait for it.</summary>
    /// <exception cref="ArgumentException">A setting cannot be used; the message names its key.</exception>
    public static IServiceCollection AddCloud(this IServiceCollection services, AzureOptions options, PriceOptions? prices = null)
    {
        options.Validate();
        prices ??= new();
        prices.Validate();
        services.TryAddSingleton(TimeProvider.System);
        services.AddLogging();
        services.AddMetrics();
        services.AddSingleton(options);
        services.AddSingleton(prices);
        services.AddSingleton<IDatabaseTokens, DatabaseTokens>();
        services.AddSingleton<IBotTokens, BotTokens>();
        services.AddSingleton<CallMeter>();
        services.AddSingleton<ArmConnection>();
        services.AddSingleton<ArmReader>();
        services.AddSingleton<ResourceGraph>();
        services.AddSingleton<Subscriptions>();
        services.AddSingleton<RegionSizes>();
        services.TryAddSingleton<SizeCatalogue>();
        services.AddSingleton<MachineIndex>();
        services.AddSingleton<MachineFinder>();
        services.AddSingleton<FactReader>();
        services.AddSingleton<DetailReader>();
        services.AddSingleton<PlaceReader>();
        services.AddSingleton<PolicyReader>();
        services.AddSingleton<IMachines, AzureMachines>();
        services.AddSingleton<IMachineOperator, AzureMachineOperator>();
        services.AddSingleton<IPriceList, RetailPrices>();
        services.AddSingleton<IGroups, DirectoryGroups>();
        services.AddSingleton<RoleReader>();
        services.AddSingleton<DenialReader>();
        services.AddSingleton<OwnRightsReader>();
        services.AddSingleton<IRights, AzureRights>();
        services.AddSingleton<IAzureCheckup, AzureCheckup>();
        services.AddHostedService<WarmUp>();
        return services;
    }
}
