using Gherkin.CucumberMessages;

namespace Supermask.Harness;

/// <summary>The tests of one feature file. Generated fixtures derive from it and add a method for each scenario.</summary>
public abstract class FeatureFixture(string path, string text) : IAsyncDisposable
{
    // Shared, because messages of all features stand in one file.
    private static readonly IncrementingIdGenerator Ids = new();

    private (FeatureDocument Document, FeatureInfo Info)? feature;

    /// <summary>Runs the hooks after the feature, where a scenario of it was run.</summary>
    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (feature is { Info: var info })
        {
            await TestRunnerManager.ReleaseFeatureAsync(info, GetType().Assembly);
        }
    }

    /// <summary>Runs a scenario, or a row of an outline, and fails the test where it fails.</summary>
    /// <param name="pickle">Its place in the file, counted from 0.</param>
    protected internal async Task RunAsync(int pickle)
    {
        var (document, info) = feature ??= Parse();
        var runner = TestRunnerManager.GetTestRunnerForAssembly(GetType().Assembly, featureHint: info);
        try
        {
            if (runner.FeatureContext is { } entered && entered.FeatureInfo != info)
            {
                await runner.OnFeatureEndAsync();
            }

            if (runner.FeatureContext is { BeforeFeatureHookFailed: true })
            {
                throw new ReqnrollException("A hook before the feature failed: see the first scenario of the feature.");
            }

            if (runner.FeatureContext is null)
            {
                await runner.OnFeatureStartAsync(info);
            }

            await new ScenarioRun(document, pickle, runner).RunAsync();
        }
        finally
        {
            TestRunnerManager.ReleaseTestRunner(runner);
        }
    }

    private (FeatureDocument Document, FeatureInfo Info) Parse()
    {
        var document = FeatureDocument.Parse(path, text, Ids);
        return (document, document.InfoFor(text));
    }
}
