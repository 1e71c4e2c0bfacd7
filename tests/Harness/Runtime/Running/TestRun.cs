namespace Supermask.Harness;

/// <summary>All scenarios of one test project, from the first test to the last. Generated code holds the only one.</summary>
public sealed class TestRun(IEnumerable<Type> types, string messagesFile)
{
    private BindingRegistry? bindings;

    internal BindingRegistry Bindings => bindings ?? throw new InvalidOperationException("The run has not started.");

    internal MessageLog Log { get; } = new();

    /// <summary>Reads the bindings, throwing an error that lists all of those to mend, and runs the hooks before the run.</summary>
    public async Task StartAsync()
    {
        bindings = new BindingRegistry(types, Log.Ids);
        Log.StartRun(bindings);
        using var container = new ObjectContainer();
        await RunHooksAsync<BeforeTestRunAttribute>([], container);
    }

    /// <summary>Runs the hooks after the run and writes the messages, where the run has started.</summary>
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
