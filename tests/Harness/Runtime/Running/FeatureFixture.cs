namespace Supermask.Harness;

/// <summary>The tests of one feature file. Generated fixtures derive from it and add a method for each scenario.</summary>
public abstract class FeatureFixture(TestRun run, string path, string text) : IAsyncDisposable
{
    private readonly ObjectContainer container = new();
    private Task<FeatureDocument>? start;

    /// <summary>Runs the hooks after the feature, where a scenario of it was run.</summary>
    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        using var disposing = container;
        if (start is { IsCompletedSuccessfully: true })
        {
            await run.RunHooksAsync<AfterFeatureAttribute>((await start).FeatureInfo.Tags, container);
        }
    }

    /// <summary>Runs a scenario, or a row of an outline, and fails the test where it fails.</summary>
    /// <param name="pickle">Its place in the file, counted from 0.</param>
    protected internal async Task RunAsync(int pickle)
    {
        var document = await (start ??= StartAsync());
        await new ScenarioRun(document, run).RunAsync(document.Pickles[pickle], container);
    }

    private async Task<FeatureDocument> StartAsync()
    {
        var document = FeatureDocument.Parse(path, text, run.Log.Ids);
        run.Log.AddFeature(document, text);
        container.Register(new FeatureContext(document.FeatureInfo));
        await run.RunHooksAsync<BeforeFeatureAttribute>(document.FeatureInfo.Tags, container);
        return document;
    }
}
