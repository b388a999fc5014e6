namespace Microsoft.Bot.Builder;

public abstract partial class BotState
{
    private sealed class PropertyAccessor<T>(BotState state, string name) : IStatePropertyAccessor<T>
    {
        public string Name => name;

        public async Task<T> GetAsync(ITurnContext turnContext, Func<T> defaultValueFactory = null, CancellationToken cancellationToken = default)
        {
            await state.LoadAsync(turnContext, force: false, cancellationToken).ConfigureAwait(false);
            var value = await FindAsync(turnContext, cancellationToken).ConfigureAwait(false);
            if (defaultValueFactory is null || value is { Found: true, Value: not null })
                return value.Value;
            return await SetDefaultAsync(turnContext, defaultValueFactory(), cancellationToken).ConfigureAwait(false);
        }

        public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default)
        {
            await state.LoadAsync(turnContext, force: false, cancellationToken).ConfigureAwait(false);
            await state.SetPropertyValueAsync(turnContext, name, value, cancellationToken).ConfigureAwait(false);
        }

        public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            await state.LoadAsync(turnContext, force: false, cancellationToken).ConfigureAwait(false);
            await state.DeletePropertyValueAsync(turnContext, name, cancellationToken).ConfigureAwait(false);
        }

        // A missing value of a value type is told apart from a stored zero by the exception.
        private async Task<(bool Found, T Value)> FindAsync(ITurnContext turnContext, CancellationToken cancellationToken)
        {
            try
            {
                return (true, await state.GetPropertyValueAsync<T>(turnContext, name, cancellationToken).ConfigureAwait(false));
            }
            catch (KeyNotFoundException)
            {
                return (false, default);
            }
        }

        private async Task<T> SetDefaultAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken)
        {
            await SetAsync(turnContext, value, cancellationToken).ConfigureAwait(false);
            return value;
        }
    }
}
