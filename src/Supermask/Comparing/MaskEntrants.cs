using Supermask.Methods.BatchE;
using Supermask.Methods.Carry;
using Supermask.Methods.EdgePopup;
using Supermask.Methods.Exssnet;
using Supermask.Methods.Keep;
using Supermask.Methods.MaskMixing;
using Supermask.Methods.Novel;
using Supermask.Methods.PackNet;
using Supermask.Methods.Piggyback;
using Supermask.Methods.Psp;
using Supermask.Methods.SupSup;
using Supermask.Methods.Wsn;
using Supermask.Networks;
using Supermask.Networks.Masks;
using Supermask.Networks.Updates;

namespace Supermask.Comparing;

/// <summary>Methods that keep a mask, or another small thing, for each task, beside one set of weights.</summary>
internal static class MaskEntrants
{
    /// <summary>Masks over frozen weights with batch norm, each learned from fresh scores.</summary>
    public const string Cold = "masks with batch norm";

    /// <summary>Keep.</summary>
    public const string Keep = "keep";

    /// <summary>Carry.</summary>
    public const string Carry = "carry";

    /// <summary>The name of masks to which those of similar tasks are added.</summary>
    public const string OwnPlusSimilar = "own plus similar masks";

    private const string Masked = "a bit a weight for each task; the weights are drawn again from a seed";
    private const string NormedMasks = "a bit a weight and statistics of batch norm for each task; the weights are drawn again from a seed";
    private const string Moved = "a bit a weight and statistics of batch norm for each task, and what the scores of the last one have moved by";
    private const string Packed = "the weights once, and for each task a bit a weight and a head";

    private static readonly double[] Shares = [0.1, 0.3, 0.5];
    private static readonly double[] Shrinkings = [0.1, 0.3];
    private static readonly double[] Vectors = [0.01, 0.03];

    /// <summary>The methods; each test tells the task.</summary>
    public static IReadOnlyList<Entrant> All { get; } =
    [
        Told("masks", Masked, Rates.Of("RMSprop", new SupSupMethod(), Rates.Scores, Frozen)),
        Headline(Cold, NormedMasks, Rates.Of("RMSprop", new SupSupMethod(), Rates.Scores, Normed)),
        Headline(
            "warm start", NormedMasks, Rates.Of("RMSprop", new NovelMethod { Reading = new WarmStart(), Masking = OwnNorms }, Rates.Scores, Normed)),
        Told(
            OwnPlusSimilar, NormedMasks,
            Rates.Of("RMSprop", new NovelMethod { Reading = new OwnPlusSimilarMasks(), Masking = OwnNorms }, Rates.Scores, Normed)),
        Headline(Keep, Moved, ByShrinking(shrinking => new KeepMethod { Shrinking = shrinking, Masking = OwnNorms })),
        Headline(
            Carry, $"{Moved} with its mean of each pixel and class",
            ByShrinking(shrinking => new CarryMethod { Shrinking = shrinking, Masking = OwnNorms })),
        Told("masks of the largest scores", Masked, ByShare(
            [0.3, 0.5], mask => Rates.Of("SGD", new EdgePopupMethod { Mask = mask }, [0.03, 0.1, 0.3, 1], Frozen, Words(mask)))),
        Told(
            "Mask LC",
            "a bit a weight for each task, once its mixture of masks is made one; the weights are drawn again from a seed",
            Rates.Of("RMSprop", new MaskMixingMethod(), Rates.Scores, Frozen)),
        Told("EXSSNET", Packed, ByShare(
            Shares, mask => Rates.Of("Adam", new ExssnetMethod { Mask = mask }, Rates.Moments, Rates.Network, Words(mask)))),
        Told("WSN", Packed, ByShare(
            Shares, mask => Rates.Of("Adam", new WsnMethod { Mask = mask }, Rates.Moments, Rates.Network, Words(mask)))),
        Told("PackNet", Packed, Rates.Of("Adam", new PackNetMethod(), Rates.Moments, Rates.Network)),
        Told(
            "Piggyback", "the weights of the first task, and a bit a weight for each",
            Rates.Of("Adam", new PiggybackMethod(), Rates.Squares, Rates.Network)),
        Told("PSP", "the weights once; contexts are drawn again from a seed", Rates.Of("RMSprop", new PspMethod(), Rates.Squares, Rates.Network)),
        Told("BatchE", "the weights of the first task, and two vectors a layer for each", VectorRates()),
    ];

    private static MlpPlan Frozen => new() { BatchNorm = false };

    private static MlpPlan Normed => new() { BatchNormAffine = false };

    private static Masking OwnNorms => new() { BatchNormState = BatchNormState.PerTask };

    private static IEnumerable<Candidate> ByShrinking(Func<double, KeepMethod> method) =>
        from shrinking in Shrinkings
        from candidate in Rates.Of("RMSprop", method(shrinking), Rates.Scores, Normed, $"shrunk to {Candidate.Text(shrinking)}")
        select candidate;

    private static Entrant Told(string name, string keeps, IEnumerable<Candidate> settings)
    {
        Candidate[] same = [.. settings];
        return new(name, keeps, IsTold: true, _ => same) { Kind = EntrantKind.Mask };
    }

    private static Entrant Headline(string name, string keeps, IEnumerable<Candidate> settings) => Told(name, keeps, settings) with { IsHeadline = true };

    private static IEnumerable<Candidate> ByShare(IEnumerable<double> shares, Func<TopShareRule, IEnumerable<Candidate>> settings) =>
        shares.SelectMany(share => settings(new TopShareRule { Share = share }));

    private static string Words(TopShareRule mask) => $"{Candidate.Text(100 * mask.Share)} % of the weights";

    private static IEnumerable<Candidate> VectorRates() =>
        from vectors in Vectors
        from candidate in Rates.Of(
            "Adam", new BatchEMethod { Optimiser = new AdamRule { WeightDecay = 1e-4 }, VectorRate = vectors }, Rates.Squares, Rates.Network,
            $"vectors {Candidate.Text(vectors)}")
        select candidate;
}
