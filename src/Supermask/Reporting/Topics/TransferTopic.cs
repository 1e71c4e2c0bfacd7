using Supermask.Comparing;
using Supermask.Comparing.Transfer;
using Supermask.Measuring;
using Supermask.Measuring.Survey;

namespace Supermask.Reporting.Topics;

/// <summary>The dissertation's hope, from what its own method does to what can be had: does what earlier tasks learned make a new one faster to learn?</summary>
/// <param name="arms">The networks by which it is asked.</param>
public sealed class TransferTopic(IReadOnlyList<TransferArm> arms) : Topic
{
    private readonly Dictionary<string, TransferArm> byArm = arms.ToDictionary(each => each.Arm.Name);

    /// <inheritdoc/>
    public override string Title => "Can similarity speed up learning?";

    /// <inheritdoc/>
    public override string Label => "Transfer";

    /// <inheritdoc/>
    public override string FileName => "transfer.html";

    /// <inheritdoc/>
    public override string Lead =>
        "The dissertation hoped that a network which has learned tasks learns the next one faster, by giving weights to the masks of similar "
        + "tasks. Under the default reading of its text these weights change nothing that is trained; under those in which they act, they help a "
        + "little at the published learning rate. Here the hope is taken up by other means. Keep lets a task's scores start from what "
        + "earlier tasks have learned, which is what their scores have moved by, and not from their masks; Carry also moves what was learned of "
        + "a pixel to the pixel of the new task that looks most like it. Both start cold where that fits the first batch better. They are held "
        + "against a cold start with its own best learning rate, since most of what a warm start seems to gain is made up by tuning. What "
        + "Carry gains says more about tasks that are made of one set of images than about masks: it undoes a permutation or a rotation as "
        + "far as pixels show it.";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Features =>
        ["Do tasks learn faster from what earlier tasks learned?", "What foretells how much one task helps another?", "Where does the gain come from?"];

    /// <inheritdoc/>
    public override IEnumerable<TopicSection> Sections(ReportInput input)
    {
        (TransferArm Arm, MethodRow Row)[] rows =
            [.. from arm in arms from row in input.Methods where row.Inference is null && row.Arm == arm.Arm.Name select (arm, row)];
        foreach (var group in from each in rows
                              where each.Arm.Part == TransferPart.Methods
                              group each by (each.Row.Data, each.Arm.Sequence) into alike
                              orderby alike.Key.Data != "MNIST", ComparedSequence.OrderOf(alike.Key.Sequence)
                              select alike)
        {
            yield return TransferCurves.Of(group.Key.Data, group.Key.Sequence, [.. group]);
        }

        foreach (var section in (TransferPart[])[TransferPart.OtherTasks, TransferPart.Attribution])
        {
            if (rows.Where(each => each.Arm.Part == section).ToArray() is { Length: > 0 } of)
            {
                yield return TransferShares.Of(section, of);
            }
        }

        if (rows.Where(each => each.Arm.Part == TransferPart.Pairs).ToArray() is { Length: > 0 } pairs)
        {
            yield return TransferPairs.Of(pairs);
        }

        if (input.Survey is { } survey && Overlaps(survey).ToArray() is { Length: > 0 } overlaps)
        {
            yield return TransferOverlap.Of(overlaps, survey);
        }
    }

    private IEnumerable<(TransferArm Arm, MaskOverlap Overlap)> Overlaps(MaskSurvey survey) =>
        from overlap in survey.Overlaps
        where byArm.ContainsKey(overlap.Network.Arm)
        let arm = byArm[overlap.Network.Arm]
        where arm.Part is TransferPart.Methods or TransferPart.OtherTasks
        select (arm, overlap);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Missing(ReportInput input) => input.Methods.Any(row => byArm.ContainsKey(row.Arm))
        ? [.. byArm.Keys.Except(input.Methods.Select(row => row.Arm))]
        : [];
}
