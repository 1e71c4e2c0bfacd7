using Supermask.Common;
using Supermask.Learning;
using Supermask.Measuring.Statistics;
using Supermask.Methods.SupSup;
using Supermask.Networks.Superposed;
using Supermask.Tasks;

namespace Supermask.Measuring;

/// <summary>
/// Another way of inferring tasks, tried on masks that SupSup has learned: nothing is trained, and a sample of decisions stands for
/// all, as those on 250 tasks would take hours.
/// </summary>
/// <param name="Tasks">How many tasks there are to choose from, the first ones.</param>
/// <param name="Images">Images that decide together.</param>
/// <param name="Rule">How the task is found.</param>
/// <param name="Objective">What is made small.</param>
/// <param name="Norms">What batch norm does while masks are mixed.</param>
public sealed record InferenceTrial(int Tasks, int Images, InferenceRule Rule, Objective Objective, SuperposedNorms Norms)
{
    /// <summary>The quantity that it gives.</summary>
    public const string Quantity = "share of right decisions";

    /// <summary>The quantity, for the page of the language.</summary>
    public static ITerm Term { get; } = new TrialTerm();

    // Images that are looked at in one go.
    private const int Together = 1024;

    // Of decisions that are right in 99 of 100 cases, a share known to a quarter of a point.
    private const int Decisions = 2000;

    /// <summary>It in words.</summary>
    public string Name =>
        $"{Tasks} tasks, {Images} {(Images == 1 ? "image" : "images")} a decision, {Rule.Name} on the {Objective.Name}, {Norms.Name}";

    /// <summary>The share of decisions that find the task of their images, on every seed.</summary>
    /// <param name="study">Networks of SupSup that have learned at least as many tasks.</param>
    /// <param name="workers">Networks tried side by side, which changes nothing but the time.</param>
    /// <exception cref="ArgumentException">They have another method, or fewer tasks.</exception>
    public Measurement On(RunStudy study, int workers = 1)
    {
        if (study.Arm.Method is not SupSupMethod || study.Tasks.Count < Tasks)
        {
            throw new ArgumentException($"Tasks are inferred among {Tasks} on networks of supsup that have learned as many; {study.Arm.Name} has not.", nameof(study));
        }

        // The first seed that is asked for has all of them tried; none is where they were kept.
        var shares = new Lazy<Dictionary<int, double>>(() => study.Runs.AsParallel().WithDegreeOfParallelism(workers)
            .Select(run => (run.Seed, Share: 100 * RightOf(study, run))).ToDictionary(each => each.Seed, each => each.Share));
        return new Measurement(
            $"{Quantity}, {Name}", Units.Percent, [.. study.Recall($"share of right decisions, {Name}", run => shares.Value[run.Seed])])
        {
            Shape = Shape.Skewed,
            Bounds = ValueBounds.PercentOf(DecisionsOn(study)),
        };
    }

    /// <summary>How many decisions are taken on each network.</summary>
    /// <param name="study">Networks that have learned at least as many tasks.</param>
    public int DecisionsOn(RunStudy study) => Enumerable.Range(0, Tasks).Sum(task => DecisionsOn(study.LabelsOf(task).Length));

    // So many of a task are taken as its images allow.
    private int DecisionsOn(int images) => Math.Min(Math.Max(1, Decisions / Tasks), images / Images);

    private double RightOf(RunStudy study, TrainedSequence run)
    {
        using var learner = new StoredSupermasks(study.OptionsOf(run));
        var network = learner.With(run.Tasks.Take(Tasks));
        return Enumerable.Range(0, Tasks).Average(task => RightOf(study, network, task, learner.Stream.Derive("task", task)));
    }

    private double RightOf(RunStudy study, Superposition network, int task, Randomness random)
    {
        var images = study.ImagesOf(task);
        var batch = new ImageBatch(images, Math.Max(Together, Images));
        var chosen = StepLoop.ShuffledOrder(images.Count, random).Chunk(Images).Take(DecisionsOn(images.Count)).ToArray();
        return chosen.Chunk(Math.Max(1, Together / Images)).SelectMany(several =>
        {
            batch.Fill(images, [.. several.SelectMany(rows => rows)]);
            using var deciding = batch.ToImages();
            return Rule.InferEach(network, deciding, [.. several.Select(rows => rows.Length)], Objective, Norms);
        }).Average(inferred => inferred == task ? 1.0 : 0);
    }

    private sealed record TrialTerm : ITerm
    {
        public string Name => Quantity;

        public string Meaning => "The decisions that find the task of their images, of a sample of 2000 on each network.";

        public string Unit => Units.Percent;
    }
}
