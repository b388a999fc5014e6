using Bot.Access;
using Bot.Channel;
using Bot.Cloud;
using Bot.Cloud.Prices;
using Bot.Core.Diagnosis;
using Bot.Core.Resizing;
using Bot.Core.Sizes;
using Bot.Dialogs;
using Bot.Health;
using Bot.Jobs;
using Bot.Telemetry;
using Bot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Quartz;

namespace Bot.Hosting;

/// <summary>The wiring, one method for each part.</summary>
internal static class Services
{
    public static IServiceCollection AddSettings(this IServiceCollection services, Settings settings) =>
        services.AddSingleton(settings).AddSingleton(new RuleBook(settings.Rules)).AddHostedService<RuleWatch>().AddSingleton(settings.Offers).AddSingleton(settings.Windows);

    /// <summary>What we do to Azure, and what decides about it.</summary>
    public static IServiceCollection AddAzure(this IServiceCollection services, AzureOptions options, PriceOptions? prices = null) =>
        services.AddCloud(options, prices)
            .AddSingleton<ErrorReader>()
            .AddSingleton<SizeCatalogue>()
            .AddSingleton<SizeAdvisor>();

    /// <summary>Teams in, dialogs, cards out.</summary>
    public static IServiceCollection AddConversation(this IServiceCollection services) =>
        services.AddChannel()
            .AddSingleton<NestorAdapter>()
            .AddSingleton<IBotFrameworkHttpAdapter>(provider => provider.GetRequiredService<NestorAdapter>())
            .AddSingleton<IStorage, DatabaseStorage>()
            .AddSingleton<ConversationState>()
            .AddSingleton<Correspondence>()
            .AddSingleton<Desk>()
            .AddSingleton<Memory>()
            .AddSingleton<Proposals>()
            .AddSingleton<Authority>()
            .AddSingleton<Preflight>()
            .AddSingleton<Admission>()
            .AddSingleton<TimeTeller>()
            .AddSingleton<Returns>()
            .AddSingleton<Register>()
            .AddSingleton<ReturnButtons>()
            .AddSingleton<Approvers>()
            .AddSingleton<ElectorateReader>()
            .AddSingleton<WhoMayDesk>()
            .AddSingleton<Requests>()
            .AddSingleton<Places>()
            .AddSingleton<SlowAnswers>()
            .AddSingleton<SizeButtons>()
            .AddSingleton<CardActions>()
            .AddSingleton<MessageDiagnosis>()
            .AddSingleton<DiagnosisDialog>()
            .AddSingleton<IBot, NestorBot>()
            .AddHostedService<Rehearsal>();

    /// <summary>The work that outlives a turn.</summary>
    public static IServiceCollection AddResizing(this IServiceCollection services, Settings settings) =>
        services.AddHostedService<Preparation>()
            .AddSingleton<Messenger>()
            .AddSingleton<Aftermath>()
            .AddSingleton<NoticeBoard>()
            .AddSingleton<ResizeWorker>()
            .AddSingleton<WorkQueue>()
            .AddQuartz(quartz => quartz.AddJobMiddleware<JobCare>().AddJobMiddleware<JobWatch>().TellHealth().KeepJobsIn(settings.Database))
            .AddQuartzHostedService(options => options.WaitForJobsToComplete = true)
            .AddHostedService<Resumption>()
            .AddHostedService<Farewell>();
}
