using Supermask.Learning;
using Supermask.Methods.Novel;
using Supermask.Networks;

namespace Supermask.Methods.Keep;

/// <summary>In which order earlier tasks are asked for what they learned.</summary>
internal static class TaskOrders
{
    /// <summary>The orders to try, each a start of its own; none before there is an earlier task.</summary>
    /// <param name="method">The options.</param>
    /// <param name="task">The task that starts.</param>
    public static IEnumerable<IReadOnlyList<int>> Of(KeepMethod method, StartingTask task)
    {
        int[] earlier = [.. Enumerable.Range(0, task.Task)];
        if (earlier.Length == 0 || method.Carried == CarriedScores.Nothing)
        {
            return [];
        }

        int[] latest = [.. earlier.Reverse()];
        return method.Source switch
        {
            CarrySource.First => [earlier],
            CarrySource.Paired => task.Paired is { } source ? [[source]] : [],
            CarrySource.FirstLoss => latest.Select(source => (int[])[source, .. latest.Where(other => other != source)]),
            CarrySource.NormCosine or CarrySource.MaskOverlap =>
                [[.. latest.OrderByDescending(source => task.Similarity![task.Task, source])]],
            _ => [latest],
        };
    }

    /// <summary>How alike the tasks of a classic run are by what the options name, <c>[tasks, tasks]</c>.</summary>
    public static double[,] OfSimilar(KeepMethod method, TrainedSequence classic) => method.Source == CarrySource.NormCosine
        ? TaskSimilarity.OfFirstNorm([.. classic.Tasks.Select(task => task.Floats(TraceNames.Mean).ToArray())], new NovelMethod())
        : Overlaps([.. classic.Tasks.Select(task => task.Masks)]);

    private static double[,] Overlaps(IReadOnlyList<IReadOnlyList<BitMask>> masks)
    {
        var overlaps = new double[masks.Count, masks.Count];
        for (var one = 0; one < masks.Count; one++)
        {
            for (var other = 0; other < masks.Count; other++)
            {
                var both = masks[one].Zip(masks[other], (mine, its) => (long)mine.CountBoth(its)).Sum();
                var either = masks[one].Sum(mask => (long)mask.Ones) + masks[other].Sum(mask => (long)mask.Ones) - both;
                overlaps[one, other] = either == 0 ? 0 : (double)both / either;
            }
        }

        return overlaps;
    }
}
