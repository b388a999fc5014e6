using Bot.Core.Diagnosis;
using Bot.Dialogs;
using Bot.Turns;

namespace Bot.Hosting;

/// <summary>Reads an error and writes its card for nobody while the rest of the bot starts, so that the first person does not wait for what is only made once.</summary>
internal sealed class Rehearsal(ErrorReader errors, Correspondence correspondence) : BackgroundService
{
    private const string Line = "Failed to start the virtual machine because one of the Hyper-V components is not running.";

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (Utterance.Read(Line, errors) is Utterance.Error error)
        {
            Correspondence.Message(correspondence.CardsFor(locale: null).Recognised(error.Reading));
        }

        return Task.CompletedTask;
    }
}
