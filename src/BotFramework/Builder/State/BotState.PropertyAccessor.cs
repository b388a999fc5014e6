namespace Microsoft.Bot.Builder;

public abstract partial class BotState
{
    private sealed class PropertyAccessor<T>(BotState state, string name) : IStatePropertyAccessor<T>
    {
        public string Name => name;

        public async Task<T> GetAsync(ITurnContext turnContext, Func<T> defaultValueFactory = null, CancellationToken cancellationToken = default)
        {
            await state.LoadAsync(turnContext, force: false, cancellationToken).ConfigureAwait(false);
            try
            {
                var value = await state.GetPropertyValueAsync<T>(turnContext, name, cancellationToken).ConfigureAwait(false);
                if (value is not null || defaultValueFactory is null)
                    return value;
            }
            catch (KeyNotFoundException) when (defaultValueFactory is not null)
            {
                // A missing value type gets the default below.
            }
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

        private async Task<T> SetDefaultAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken)
        {
            await SetAsync(turnContext, value, cancellationToken).ConfigureAwait(false);
            return value;
        }
    }
}
