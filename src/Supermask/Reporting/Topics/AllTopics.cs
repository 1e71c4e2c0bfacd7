using Supermask.Comparing.Transfer;

namespace Supermask.Reporting.Topics;

/// <summary>The questions that have a page across the papers.</summary>
/// <remarks>To add one, write a class and add a line.</remarks>
public static class AllTopics
{
    /// <summary>The topics in the order in which the navigation shows them.</summary>
    public static IReadOnlyList<Topic> All { get; } =
    [
        new InferenceTopic(),
        new OverlapTopic(),
        new BytesTopic(),
        new TransferTopic(TransferArms.All),
    ];
}
