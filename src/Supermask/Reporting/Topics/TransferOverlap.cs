using Supermask.Comparing.Transfer;
using Supermask.Measuring.Survey;
using Supermask.Reporting.Figures;

namespace Supermask.Reporting.Topics;

/// <summary>Whether carrying raises the overlap of masks above chance, and in which layer.</summary>
internal static class TransferOverlap
{
    private const int Decimals = 2;

    /// <summary>The section.</summary>
    /// <param name="networks">The networks by which transfer is studied, with the overlap of their masks.</param>
    /// <param name="survey">The survey that they are of.</param>
    public static TopicSection Of((TransferArm Arm, MaskOverlap Overlap)[] networks, MaskSurvey survey)
    {
        MaskOverlap[] overlaps = [.. networks.Select(each => each.Overlap)];
        var conditions = survey.Line([.. overlaps.Select(overlap => (overlap.Network, overlap.Whole.Count))]);
        var words = new LaneWords(
            "transfer-overlap",
            "Overlap beyond chance of masks that start from others",
            "In points, with the 90 % interval of the mean over networks, which stands in figures at the right. Layers are counted from the inputs on. "
            + conditions,
            "points beyond chance", Decimals, null);
        return new TopicSection(
            "Do masks then overlap?",
            "Masks that were learned from fresh scores overlap hardly more than chance has it in the layers before the last, and far more in the last one, "
            + "where most outputs stand for labels that no task has, so that all tasks learn the same of them. Those that start from what others learned "
            + "overlap beyond chance in the layers before it too.",
            new LayerLanes(words,
            [
                .. networks.GroupBy(each => each.Arm.Sequence).Select(sequence => new LaneGroup(
                    $"{sequence.Key} tasks",
                    [.. sequence.Select(each => new Lane(each.Arm.Shown(), each.Overlap.Excess, [.. each.Overlap.Layers.Select(layer => layer.Excess)]))])),
            ]),
            OverlapTables.ByLayer(overlaps, conditions) with { Id = words.Id });
    }
}
