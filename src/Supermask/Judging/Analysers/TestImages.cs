using Supermask.Common;

namespace Supermask.Judging.Analysers;

/// <summary>How many test images stand behind an accuracy of one task.</summary>
internal static class TestImages
{
    private const string Accuracy = "accuracy";
    private const int OfMnist = 10_000;

    // The ten pairs of digits have 1,866 to 2,145 test images each, 20,000 together (3.4.4.3).
    private const int OfAPair = 2_000;
    private const string Partitioned = "partitioned";

    /// <summary>Whether the quantity is an accuracy, or a difference of accuracies, in percent or points.</summary>
    public static bool AreCountedBy(Criterion criterion) =>
        criterion.Unit is Units.Percent or Units.Points
        && criterion.Quantity.Contains(Accuracy, StringComparison.OrdinalIgnoreCase);

    /// <summary>Test images of a task, as far as the claim or the quantity says which variant is meant; else MNIST's.</summary>
    public static int PerTask(LedgerEntry claim, Criterion criterion) =>
        claim.Variant == Partitioned || criterion.Quantity.Contains(Partitioned, StringComparison.Ordinal) ? OfAPair : OfMnist;
}
