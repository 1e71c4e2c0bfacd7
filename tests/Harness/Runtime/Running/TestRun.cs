namespace Supermask.Harness;

/// <summary>All scenarios of one test project, from the first test to the last. Generated code holds the only one.</summary>
/// <param name="types">Where the bindings are.</param>
/// <param name="messagesFile">Where the Cucumber Messages of the run go.</param>
public sealed class TestRun(IEnumerable<Type> types, string messagesFile)
{
    private BindingRegistry? bindings;

    internal BindingRegistry Bindings => bindings ?? throw new InvalidOperationException("The run has not started.");

    internal MessageLog Log { get; } = new();

    /// <summary>Reads the bindings and runs the hooks before the run.</summary>
    /// <exception cref="InvalidOperationException">Bindings are not usable; the message lists all of them.</exception>
    public async Task StartAsync()
    {
        bindings = new BindingRegistry(types, Log.Ids);
        Log.StartRun(bindings);
        using var container = new ObjectContainer();
        await RunHooksAsync<BeforeTestRunAttribute>([], container);
    }

    /// <summary>Runs the hooks after the run and writes the messages, where the run has started.</summary>
    /// <exception cref="IOException">The messages cannot be written.</exception>
    public async Task FinishAsync()
    {
        if (bindings is null)
        {
            return;
        }

        try
        {
            using var container = new ObjectContainer();
            await RunHooksAsync<AfterTestRunAttribute>([], container);
        }
        finally
        {
            // Reqnroll's own variable, in the one form used here.
            const string Setting = "outputFilePath=";
            var value = Environment.GetEnvironmentVariable("REQNROLL_FORMATTERS_MESSAGE") ?? "";
            Log.FinishRun(Path.GetFullPath(value.StartsWith(Setting, StringComparison.Ordinal) ? value[Setting.Length..] : messagesFile));
        }
    }

    internal async Task RunHooksAsync<T>(string[] tags, ObjectContainer container)
        where T : HookAttribute
    {
        try
        {
            foreach (var hook in Bindings.Hooks<T>(tags))
            {
                await hook.InvokeAsync(container);
            }
        }
        catch
        {
            Log.MarkFailed();
            throw;
        }
    }
}
