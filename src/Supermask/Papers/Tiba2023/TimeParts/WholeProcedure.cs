using Supermask.Data;
using Supermask.Learning;
using Supermask.Measuring;
using Supermask.Measuring.TimeParts;
using Supermask.Networks;
using Supermask.Runs;

namespace Supermask.Papers.Tiba2023.TimeParts;

/// <summary>
/// Both approaches with their whole procedure, one after the other: one takes all tasks, tests each and saves the network
/// after it, then the other does. In each round either of them goes first once, so that an effect of the order shows.
/// </summary>
/// <remarks>
/// Of each task the first 3,000 images are learned: whole tasks would take an hour. What is counted are the seconds of
/// learning, as they are published; tests and saving lie between them.
/// </remarks>
/// <param name="Variant">Name of the variant.</param>
/// <param name="Classic">The approach that was first published.</param>
/// <param name="Novel">The other.</param>
public sealed record WholeProcedure(string Variant, Arm Classic, Arm Novel) : TimePart(Variant)
{
    private const int Images = 3000;
    private const int TestImages = 1000;

    /// <inheritdoc/>
    public override string Name => "time a step of the classic procedure less the novel one";

    /// <inheritdoc/>
    public override string Meaning =>
        "The time of a step while the classic approach learns, tests and saves all tasks less that while the novel one does, in both orders.";

    /// <inheritdoc/>
    public override TurnProtocol Protocol => new(6, 0, 1);

    /// <inheritdoc/>
    public override IReadOnlyList<RunOptions> Runs => [RunOf(Classic), RunOf(Novel)];

    /// <inheritdoc/>
    public override IReadOnlyList<PartQuantity> Quantities =>
    [
        .. base.Quantities,
        new($"{Name}, classic first", "The same where the classic approach learns all tasks before the novel one.", round => round.DifferenceWithFirstFirst),
        new($"{Name}, novel first", "The same where the novel approach learns all tasks before the classic one.", round => round.DifferenceWithSecondFirst),
        new(
            "time a step of what runs first less what runs second",
            "The time of a step of the approach that learns all tasks first less that of the other, averaged over both orders.",
            round => (round.DifferenceWithFirstFirst - round.DifferenceWithSecondFirst) / 2),
    ];

    /// <inheritdoc/>
    public override IPartAtWork Start(Dataset data, NetworkPlan network) => new Procedures(
        RunOf(Classic) with { Network = network },
        RunOf(Novel) with { Network = network },
        [.. Enumerable.Range(0, Tasks.Count).Select(task => First(Tasks.Apply(task, data.Train), Images))],
        [.. Enumerable.Range(0, Tasks.Count).Select(task => First(Tasks.Apply(task, data.Test), TestImages))]);

    private RunOptions RunOf(Arm arm) => arm.RunOn(Tasks);

    private static ImageSet First(ImageSet images, int count) => count >= images.Count ? images : images with
    {
        Pixels = images.Pixels[..(count * images.Shape.Values)],
        Labels = images.Labels[..count],
    };

    private sealed class Procedures(RunOptions classic, RunOptions novel, ImageSet[] train, ImageSet[] test) : IPartAtWork
    {
        private readonly string path = Path.GetTempFileName();

        public double Doing() => SecondsOfStep(classic);

        public double LeavingOut() => SecondsOfStep(novel);

        public void Dispose() => File.Delete(path);

        private double SecondsOfStep(RunOptions run)
        {
            using var learner = run.Method.Start(new LearningContext(run, [.. run.Method.Needs(run).Select(Unlearned.Needed)]));
            var (seconds, steps) = (0.0, 0);
            for (var task = 0; task < train.Length; task++)
            {
                var learned = task;
                seconds += SecondsOf(() => learner.Learn(learned, train[learned], (step, _) => steps++));
                learner.Predict(test[task], task);
                using var state = learner.After(task);
                using var stream = File.Create(path);
                StateFile.Write(stream, state);
            }

            return seconds / steps;
        }
    }
}
