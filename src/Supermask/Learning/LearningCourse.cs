using System.Diagnostics;
using Supermask.Common;
using Supermask.Data;

namespace Supermask.Learning;

/// <summary>
/// Takes a learner through the tasks of a run one at a time: make the images of the task, learn, evaluate, keep the traces
/// (4.1.2, 4.2.2, 4.3.2).
/// </summary>
/// <param name="run">The options of the run.</param>
/// <param name="data">The images that its tasks are made of.</param>
/// <param name="learner">The learner; the caller disposes it.</param>
public sealed class LearningCourse(RunOptions run, Dataset data, ILearner learner)
{
    private readonly Dictionary<int, ImageSet> tests = [];

    /// <summary>Refuses a learner whose traces are not those that its method promised, before it has learned anything.</summary>
    /// <exception cref="InvalidOptionsException">A trace is missing or has another shape.</exception>
    public void RequirePromisedTraces()
    {
        var traces = learner.TracesOf(0).ToDictionary(trace => trace.Name);
        string[] broken = [.. run.Method.Traces(run).Select(promise => promise.BrokenBy(traces.GetValueOrDefault(promise.Name))).OfType<string>()];
        if (broken.Length > 0)
        {
            throw new InvalidOptionsException([$"the method '{run.Method.Name}' breaks what it promises: {string.Join(" and ", broken)}"]);
        }
    }

    /// <summary>Learns one task, with all earlier tasks learned, and tests what the method's plan asks for.</summary>
    /// <param name="task">Position of the task, from 0.</param>
    /// <param name="afterStep">Called after every step with the number of steps taken and of all steps.</param>
    public TaskRecord Learn(int task, Action<int, int> afterStep)
    {
        var images = run.Tasks.Apply(task, data.Train);
        var watch = Stopwatch.StartNew();
        var losses = learner.Learn(task, images, afterStep);
        var trainSeconds = watch.Elapsed.TotalSeconds;
        var test = TestOf(task);
        watch.Restart();
        var evaluation = learner.Predict(test, task);
        var evaluateSeconds = watch.Elapsed.TotalSeconds;
        var isLast = task == run.Tasks.Count - 1;
        var retests = isLast || run.Method.Tests.RetestsAfterEach ? TestAll(tested => tested) : [];
        return new TaskRecord(
            task,
            run.Tasks.Describe(task),
            losses,
            evaluation.Predictions,
            evaluation.Correct,
            evaluation.Loss,
            trainSeconds,
            evaluateSeconds,
            [.. learner.TracesOf(task)],
            [.. retests.Select(each => each.Correct)])
        {
            LastTests = isLast ? retests : [],
            UntoldTests = isLast && run.Method.Tests.WithoutTask ? TestAll(_ => null) : [],
        };
    }

    /// <summary>Learns every task and tests nothing, so that the learner is as the run left it.</summary>
    public void LearnAll(CancellationToken cancellation)
    {
        for (var task = 0; task < run.Tasks.Count; task++)
        {
            learner.Learn(task, run.Tasks.Apply(task, data.Train), (_, _) => cancellation.ThrowIfCancellationRequested());
        }
    }

    private Evaluation[] TestAll(Func<int, int?> told) =>
        [.. Enumerable.Range(0, run.Tasks.Count).Select(task => learner.Predict(TestOf(task), told(task)))];

    // Kept where all tasks are tested again and again: those of 250 tasks take 2 GB.
    private ImageSet TestOf(int task)
    {
        if (!run.Method.Tests.RetestsAfterEach)
        {
            return run.Tasks.Apply(task, data.Test);
        }

        if (!tests.TryGetValue(task, out var test))
        {
            tests[task] = test = run.Tasks.Apply(task, data.Test);
        }

        return test;
    }
}
