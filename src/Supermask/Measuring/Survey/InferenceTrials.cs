using Supermask.Methods.SupSup;
using Supermask.Networks.Superposed;

namespace Supermask.Measuring.Survey;

/// <summary>Which ways of inferring the task are tried on the networks of an arm.</summary>
internal static class InferenceTrials
{
    // What batch norm is asked about: so many tasks, as few images as decide at all up to a batch.
    private const int FewTasks = 10;
    private const int OneImage = 1;
    private const int Batch = 128;

    private static readonly int[] Numbers = [FewTasks, 25, 50, 250];
    private static readonly int[] Images = [OneImage, 8, 32, Batch];

    // A pass with statistics that tasks keep costs up to three times another, and more images change little.
    private static readonly int[] Ends = [OneImage, Batch];

    /// <summary>The trials; none on networks of another method than SupSup, whose masks alone can be mixed anew.</summary>
    /// <param name="study">The networks.</param>
    public static IReadOnlyList<InferenceTrial> On(RunStudy study)
    {
        if (study.Arm.Method is not SupSupMethod)
        {
            return [];
        }

        var network = SurveyedNetwork.Of(study);
        var trials = !network.HasBatchNorm ? WithoutNorms(network) : network.Tasks >= FewTasks ? WithNorms() : [];
        // Each task gives whole decisions, as many as its test images allow.
        return [.. trials.Where(trial => Enumerable.Range(0, trial.Tasks).All(task => study.LabelsOf(task).Length >= trial.Images))];
    }

    // One-Shot from one image among ever more tasks, and among few from more images.
    private static IEnumerable<InferenceTrial> WithoutNorms(SurveyedNetwork network)
    {
        var entropy = new InferenceTrial(network.Tasks, OneImage, new OneShot(), new Entropy(), new StatisticsOfDecision());
        int[] numbers = [.. Numbers.Where(number => number < network.Tasks), Math.Min(network.Tasks, Numbers[^1])];
        foreach (var number in numbers.Distinct())
        {
            yield return entropy with { Tasks = number };
        }

        var superfluous = new SuperfluousOutputs();
        if (!superfluous.Problems(network.Outputs).Any())
        {
            yield return entropy with { Tasks = numbers.First(number => number >= Math.Min(network.Tasks, Numbers[1])), Objective = superfluous };
        }

        foreach (var images in Images.Where(images => images > OneImage && network.Tasks == FewTasks))
        {
            yield return entropy with { Images = images };
        }
    }

    // Statistics of one image normalise nothing, so that they take several; those that tasks have kept take any number.
    private static IEnumerable<InferenceTrial> WithNorms()
    {
        (InferenceRule Rule, SuperposedNorms Norms, int[] Images)[] ways =
        [
            (new OneShot(), new StatisticsOfDecision(), Images[1..]),
            (new OneShot(), new MixedStatistics(), Ends),
            (new OneShot(), new LastStatistics(), Ends),
            (new OneShot(), new FoldedNorms(), Ends),
            (new BruteForce(), new MixedStatistics(), Images[..2]),
        ];
        foreach (var (rule, norms, numbers) in ways)
        {
            foreach (var images in numbers)
            {
                yield return new InferenceTrial(FewTasks, images, rule, new Entropy(), norms);
            }
        }

        yield return new InferenceTrial(FewTasks, Batch, new OneShot(), new SuperfluousOutputs(), new StatisticsOfDecision());
    }
}
