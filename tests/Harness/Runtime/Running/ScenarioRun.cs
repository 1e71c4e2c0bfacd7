using System.Diagnostics;
using System.Runtime.ExceptionServices;
using NUnit.Framework;
using NUnit.Framework.Interfaces;

namespace Supermask.Harness;

/// <summary>One run of one scenario, or of one row of an outline.</summary>
internal sealed class ScenarioRun(FeatureDocument document, TestRun run)
{
    private readonly OutputHelper output = new();
    private readonly List<ScenarioStop> stops = [];

    public async Task RunAsync(Pickle pickle, ObjectContainer featureContainer)
    {
        var context = new ScenarioContext(document.InfoOf(pickle));
        using var container = new ObjectContainer(featureContainer);
        container.Register(context);
        container.Register<IReqnrollOutputHelper>(output);

        var plan = new ScenarioPlan(document, run).Of(pickle, context.ScenarioInfo.CombinedTags);
        var startable = plan.All(step => step.Problem is null);
        var transcript = new Transcript(document, pickle);
        var started = run.Log.StartScenario(pickle, plan);
        foreach (var step in plan)
        {
            run.Log.StartStep(started, step);
            var outcome = startable ? await RunAsync(step, container) : step.Problem ?? new(TestStepResultStatus.SKIPPED);
            if (outcome.IsFailure || (outcome.Status == TestStepResultStatus.SKIPPED && outcome.Error is not null))
            {
                stops.Add(new(step, outcome));
                context.TestError ??= outcome.Error;
            }

            var lines = output.TakeLines();
            transcript.Add(step, outcome, lines);
            run.Log.FinishStep(started, step, outcome, lines);
        }

        run.Log.FinishScenario(started);
        await TestContext.Out.WriteAsync(transcript.ToString());
        Conclude();
    }

    private async Task<StepOutcome> RunAsync(PlannedStep step, ObjectContainer container)
    {
        if (stops.Count > 0 && !step.IsCleanUp)
        {
            return new(TestStepResultStatus.SKIPPED);
        }

        var clock = Stopwatch.StartNew();
        try
        {
            await step.Body(container);
            return new(TestStepResultStatus.PASSED, clock.Elapsed);
        }
        catch (Exception exception)
        {
            var status = exception switch
            {
                PendingStepException => TestStepResultStatus.PENDING,
                ResultStateException { ResultState.Status: TestStatus.Passed } => TestStepResultStatus.PASSED,
                ResultStateException { ResultState.Status: TestStatus.Skipped or TestStatus.Inconclusive } =>
                    TestStepResultStatus.SKIPPED,
                _ => TestStepResultStatus.FAILED,
            };
            return new(status, clock.Elapsed, exception);
        }
    }

    /// <summary>Fails the test with every failure, or passes on that a step ignored the scenario.</summary>
    private void Conclude()
    {
        var failures = stops.Where(stop => stop.Outcome.IsFailure).ToList();
        if (failures.Count > 0)
        {
            throw new ScenarioFailedException(failures);
        }

        if (stops.Count > 0)
        {
            ExceptionDispatchInfo.Throw(stops[0].Outcome.Error!);
        }
    }
}

/// <summary>A step at which a scenario ended, and why.</summary>
internal sealed record ScenarioStop(PlannedStep Step, StepOutcome Outcome);
