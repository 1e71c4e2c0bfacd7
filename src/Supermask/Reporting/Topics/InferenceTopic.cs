using Supermask.Measuring.Statistics;
using Supermask.Measuring.Survey;
using Supermask.Networks.Superposed;
using Supermask.Reporting.Figures;

namespace Supermask.Reporting.Topics;

/// <summary>Which task does an image belong to, where nobody tells: by the number of tasks, of images and of outputs.</summary>
internal sealed class InferenceTopic : Topic
{
    private const int Decimals = 2;
    private const string Upward = "right decisions in %";

    private static readonly string Entropy = new Entropy().Name;

    /// <inheritdoc/>
    public override string Title => "Task inference";

    /// <inheritdoc/>
    public override string Label => "Inference";

    /// <inheritdoc/>
    public override string FileName => "task-inference.html";

    /// <inheritdoc/>
    public override string Lead =>
        "Supermasks forget nothing, so that what is open is which mask to apply where nobody tells the task. All masks are applied at once, and "
        + "the gradient by the share of each says which should grow. Here it is tried anew on the masks that networks of SupSup have "
        + "learned, by the sample of 2000 decisions a network that the scenarios take.";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Features => ["Which task does an image belong to?"];

    /// <inheritdoc/>
    public override IEnumerable<TopicSection> Sections(ReportInput input)
    {
        if (input.Survey is not { Shares.Count: > 0 } survey)
        {
            return [];
        }

        InferredShare[] single = [.. survey.Shares.Where(share => share.Images == 1 && !share.Network.HasBatchNorm)];
        InferredShare[] few = [.. survey.Shares.Where(share => share.Network.HasBatchNorm || share.Images > 1
            || survey.Shares.Any(other => other.Images > 1 && other.Network == share.Network))];
        return new[] { ByTasks(survey, single), ByImages(survey, few), ByOutputs(survey, single) }.OfType<TopicSection>();
    }

    private static TopicSection? ByTasks(MaskSurvey survey, InferredShare[] single)
    {
        InferredShare[] shares = [.. single.Where(share => share.Objective == Entropy)];
        return SectionOf(
            survey, shares, "tasks", "Among how many tasks",
            "One image decides, in networks without batch norm, by the gradient of the entropy. Each line is one arm, whose first tasks are those to choose from.",
            "tasks to choose from",
            shares.GroupBy(share => share.Network).Select(each => Line(NetworkName.Of(each.Key), each, share => share.Tasks)));
    }

    private static TopicSection? ByImages(MaskSurvey survey, InferredShare[] shares)
    {
        var most = shares.Select(share => share.Tasks).DefaultIfEmpty().Max();
        return SectionOf(
            survey, shares, "images", "From how many images, with batch norm and without",
            $"More images decide together. The figure shows the networks that choose among {most} tasks; with batch norm a line stands for what "
            + "it does with statistics while masks are mixed. The statistics of one image normalise nothing, so that theirs begins later.",
            "images a decision",
            shares.Where(share => share.Tasks == most).GroupBy(share => (share.Network.Name, Way: WayOf(share)))
                .Select(each => Line(each.Key.Way, each, share => share.Images)));
    }

    private static TopicSection? ByOutputs(MaskSurvey survey, InferredShare[] single)
    {
        // Networks that differ in outputs and in nothing else are compared among as many tasks.
        var tasks = single.GroupBy(share => share.Tasks).OrderByDescending(each => each.Select(share => share.Network.Outputs).Distinct().Count())
            .ThenByDescending(each => each.Key).FirstOrDefault()?.Key;
        InferredShare[] shares = [.. single.Where(share => share.Tasks == tasks && share.Network.Tasks == tasks)];
        return SectionOf(
            survey, shares, "outputs", "With how many outputs",
            $"Ten outputs are labels, and the others are superfluous. One image decides among {tasks} tasks, in networks without batch norm: by the "
            + "entropy of all outputs, or by the sum over superfluous ones, of which alone the gradient is followed.",
            "outputs",
            shares.GroupBy(share => share.Objective).Select(each => Line(each.Key, each, share => share.Network.Outputs)));
    }

    private static TopicSection? SectionOf(
        MaskSurvey survey, InferredShare[] shares, string id, string heading, string text, string across, IEnumerable<Series> lines)
    {
        if (shares.Length == 0)
        {
            return null;
        }

        var words = new SeriesWords(
            $"inference-{id}",
            $"Right decisions by {across}",
            $"The share of decisions that find the task of their images: the mean over networks and its 90 % interval. {survey.Line([.. shares.Select(share => (share.Network, share.Values.Count))])}",
            across, Upward, Decimals)
        {
            IsLogarithmic = true,
            Bounds = ValueBounds.Percent,
        };
        return new TopicSection(heading, text, new SeriesFigure(words, [.. lines]), InferenceTable.Of(survey, shares, words));
    }

    private static Series Line(string name, IEnumerable<InferredShare> shares, Func<InferredShare, int> across) =>
        new(name, [.. shares.Select(share => new SeriesPoint(across(share), share.Interval))]);

    private static string WayOf(InferredShare share) =>
        $"{(share.Network.HasBatchNorm ? $"with batch norm, {share.Norms}" : "without batch norm")}, {share.Rule} on the {share.Objective}";
}
