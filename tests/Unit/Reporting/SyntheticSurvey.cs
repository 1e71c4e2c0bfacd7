using Supermask.Measuring;
using Supermask.Measuring.Survey;

namespace Supermask.Unit.Reporting;

/// <summary>A survey and a table of methods that nobody measured, with networks of every kind that pages tell apart.</summary>
internal static class SyntheticSurvey
{
    private const string Sign = "scores of at least 0";

    private static readonly string[] Norms =
        ["statistics of the decision", "mixed statistics", "the last task's statistics", "statistics folded into the masks"];

    private static readonly SurveyedNetwork Paper = Network("supsup", "SupSup paper", tasks: 250);
    private static readonly SurveyedNetwork Normed = Network("supsup", "SupSup with batch norm") with { HasBatchNorm = true };
    private static readonly SurveyedNetwork Bare = Network("supsup", "SupSup without batch norm");

    public static MaskSurvey Survey { get; } = new(
        "MNIST", false, [.. Overlaps()], [.. ByTasks(), .. ByImages(), .. ByOutputs()],
        ["supsup, 1000 batches, SupSup paper with 2500 tasks", "wsn, 1000 batches, WSN at 70 %"]);

    public static IReadOnlyList<MethodRow> Methods { get; } =
    [
        .. new[] { 3, 5, 10, 30, 50 }.Select(share => Row("wsn", $"WSN at {share} %", 10, 95 + (share / 40.0), 3, 400_000 + (share * 9000))),
        Row("packnet", "PackNet of the WSN paper", 10, 96.3, 3, 380_000),
        Row("edge-popup", "SupSup of the WSN paper", 10, 95.4, 3, 121_008),
        Row("task-heads", "single-task networks of the WSN paper", 10, 97.2, 3, 3_577_600),
        Row("supsup", "SupSup without batch norm", 10, 94.2, 5, 438_758),
        Row("supsup", "SupSup without batch norm", 10, 94.1, 5, 438_758) with { TaskGiven = false, Inference = 99.9 },
        Row("classic", "one epoch", 10, 94, 5, 446_000) with { Sequence = "rotated" },
        Row("novel", "one epoch", 10, 94.1, 1, 446_000) with { Sequence = "rotated", Forgetting = null },
        Row("zhou", "learned mask of the supermask paper", 1, 95.2, 3, 1_064_808) with { Forgetting = null },
        .. SyntheticMethods.All,
    ];

    private static SurveyedNetwork Network(string method, string name, string sequence = "permuted", int tasks = 10) =>
        new(method, name, $"{method}, one epoch, {name}", sequence, tasks, 100, false) { Machine = "a processor, 2 cores, a system", Date = "2026-11-22" };

    private static IEnumerable<MaskOverlap> Overlaps()
    {
        foreach (var share in new[] { 10, 30, 50, 70, 90 })
        {
            yield return Overlap(Network("edge-popup", $"edge-popup at {share} %", tasks: 5), "the largest scores", share, 1.2 - (share / 90.0));
        }

        foreach (var share in new[] { 3, 10, 50 })
        {
            yield return Overlap(Network("wsn", $"WSN at {share} %"), "the largest of scores that tasks share", share, 40 - (share / 5.0));
        }

        foreach (var sequence in new[] { "permuted", "rotated", "partitioned" })
        {
            yield return Overlap(Network("classic", "one epoch", sequence), Sign, 49, sequence == "permuted" ? 0.05 : 0.4);
            yield return Overlap(Network("exssnet", $"{sequence} EXSSNET at 10 %", sequence, 5), "the largest scores", 10, 0.6);
        }

        yield return Overlap(Paper, Sign, 50, -0.02);
        yield return Overlap(Network("mask-mixing", "permuted Mask LC"), "scores of at least 0, mixed with those of earlier tasks", 50, 6, seeds: 1);
    }

    private static MaskOverlap Overlap(SurveyedNetwork network, string rule, double density, double excess, int seeds = 3) => new(
        network, rule, Seeds(density, excess, seeds),
        [
            new SurveyedLayer("784 x 300", Seeds(density, 0.7 * excess, seeds)), new SurveyedLayer("300 x 100", Seeds(density, 1.5 * excess, seeds)),
            new SurveyedLayer("100 x 100", Seeds(density, excess - 0.3, seeds)),
        ]);

    private static LayerOverlap[] Seeds(double density, double excess, int seeds) =>
    [
        .. from seed in Enumerable.Range(0, seeds)
           let chance = 100 * density / (200 - density)
           select new LayerOverlap(density, chance + excess + (0.0625 * ((seed % 3) - 1)), chance),
    ];

    private static IEnumerable<InferredShare> ByTasks() =>
        new[] { 10, 25, 50, 250 }.Select(tasks => Share(Paper, tasks, 1, [100 - (tasks / 500.0), 99.9 - (tasks / 500.0), 99.8 - (tasks / 500.0)]));

    private static IEnumerable<InferredShare> ByImages()
    {
        foreach (var images in new[] { 1, 8, 32, 128 })
        {
            yield return Share(Bare, 10, images, [99.75, 99.9, 100]);
            foreach (var (place, norms) in Norms.Index().Where(each => each.Index == 0 ? images > 1 : images is 1 or 128))
            {
                yield return Share(Normed, 10, images, place == 0 ? [60 + (images / 4.0), 62 + (images / 4.0), 64 + (images / 4.0)] : [place, place + 1.0, place + 2.0]) with
                {
                    Norms = norms,
                };
            }

        }

        yield return Share(Normed, 10, 1, [80, 81, 85]) with { Norms = Norms[1], Rule = "brute force" };
        yield return Share(Normed, 10, 8, [99.5, 99.75, 100]) with { Norms = Norms[1], Rule = "brute force" };

        yield return Share(Normed, 10, 128, [30, 31, 35]) with { Norms = Norms[0], Objective = "superfluous outputs" };
    }

    private static IEnumerable<InferredShare> ByOutputs() =>
        from outputs in new[] { 25, 100, 200, 500 }
        from objective in new[] { "entropy", "superfluous outputs" }
        let network = Network("supsup", $"SupSup paper with {outputs} outputs", tasks: 25) with { Outputs = outputs }
        select Share(network, 25, 1, objective == "entropy" ? [99.5, 99.75, 100] : [20 + (outputs / 10.0), 24 + (outputs / 10.0)]) with { Objective = objective };

    private static InferredShare Share(SurveyedNetwork network, int tasks, int images, double[] values) =>
        new(network, tasks, images, "One-Shot", "entropy", "", 2000, values);

    private static MethodRow Row(string method, string setting, int tasks, double accuracy, int seeds, long bytes) => new(
        method, setting, "a-paper", "MNIST", "permuted", tasks, "784-100-100-10", true, seeds, accuracy,
        seeds > 1 ? [accuracy - 0.25, accuracy + 0.25] : [accuracy, accuracy], 0, null, bytes, 1_000_000, 60)
    {
        Machine = "a processor, 2 cores, a system",
        Date = "2026-11-22",
    };
}
