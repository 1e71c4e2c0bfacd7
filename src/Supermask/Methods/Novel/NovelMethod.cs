using Supermask.Learning;
using Supermask.Methods.Classic;
using Supermask.Networks;

namespace Supermask.Methods.Novel;

/// <summary>
/// What the novel approach is taken to mean where the source leaves it open (A10, A13 to A20). By the defaults
/// alphas are inert: they are determined and set, and a task is learned with its own mask.
/// </summary>
/// <remarks>
/// A18, whether the dictionary of alphas is keyed by layer or by task, changes no number: alphas are determined for each
/// task and kept for each layer.
/// </remarks>
public sealed record NovelMethod : MaskedMethod
{
    /// <inheritdoc/>
    public override string Name => "novel";

    /// <inheritdoc/>
    public override string Summary => "each task learns a mask, and the masks of similar earlier tasks are given weights first";

    /// <inheritdoc/>
    public override TestPlan Tests => TestPlan.AllAfterLast;

    /// <summary>What alphas do while a task is learned (A13).</summary>
    public IAlphaReading Reading { get; init; } = new OwnMaskOnly();

    /// <summary>Which tasks can be the most similar one (A14).</summary>
    public AlphaCandidates Candidates { get; init; } = AlphaCandidates.EarlierTasks;

    /// <summary>What a task without a candidate gets (A15).</summary>
    public FirstTaskAlpha FirstTask { get; init; } = FirstTaskAlpha.None;

    /// <summary>The similarity of a task to itself (A16).</summary>
    public SelfSimilarity SelfSimilarity { get; init; } = SelfSimilarity.One;

    /// <summary>Which batch norm gives the alphas of which masked layer (A17).</summary>
    public AlphaLayers Layers { get; init; } = AlphaLayers.NormAfterLayer;

    /// <summary>What is compared: vectors of means, or their mean (A19).</summary>
    public ComparedMeans Means { get; init; } = ComparedMeans.Vectors;

    /// <summary>Which classic run the similarities come from (A20).</summary>
    public ClassicSource Source { get; init; } = ClassicSource.SameRound;

    /// <summary>Whether the novel network starts as the classic one (A10).</summary>
    public NovelStart NetworkStart { get; init; } = NovelStart.AsClassic;

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(RunOptions run)
    {
        foreach (var problem in base.Problems(run))
        {
            yield return problem;
        }

        if (!Enum.IsDefined(Candidates) || !Enum.IsDefined(FirstTask) || !Enum.IsDefined(SelfSimilarity)
            || !Enum.IsDefined(Layers) || !Enum.IsDefined(Means) || !Enum.IsDefined(Source) || !Enum.IsDefined(NetworkStart))
        {
            yield return "an option of the novel approach has a value without a name";
        }

        if (!run.Network.Layers.OfType<LayerPlan.Norm>().Any())
        {
            yield return "the novel approach compares the means of batch norm, and the network has none";
        }
    }

    /// <inheritdoc/>
    /// <remarks>The classic run whose batch-norm means are loaded (A20), and its network where that is gone on from.</remarks>
    public override IEnumerable<Need> Needs(RunOptions run)
    {
        var classic = run with { Method = new ClassicMethod { Masking = Masking } };
        yield return new Need(
            Source switch
            {
                ClassicSource.FirstSeed => classic with { Seed = 0 },
                ClassicSource.OneEpoch => classic with { Training = run.Training with { Epochs = 1 } },
                _ => classic,
            },
            IsRelearned: NetworkStart == NovelStart.ClassicEnd);
    }

    /// <inheritdoc/>
    public override IEnumerable<TracePromise> Traces(RunOptions run) => base.Traces(run).Append(new(
        TraceNames.Alpha, "the alphas that were set for the masks of each task, in each masked layer",
        [.. run.Network.Layers.OfType<LayerPlan.Linear>().Select(_ => new[] { run.Tasks.Count })]));

    /// <inheritdoc/>
    public override ILearner Start(LearningContext context)
    {
        var classic = context.Needed[0];
        var random = NetworkStart == NovelStart.AsClassic ? context.Random : context.Random.Derive("novel");
        var network = NetworkStart == NovelStart.ClassicEnd
            ? ((MaskedLearner)classic.Relearn()).Network
            : NewNetwork(context.Run, random);
        return new NovelLearner(network, this, classic.Learned, context.Run.Training, random);
    }
}

/// <summary>Readings of the argmax in Eq. 31 (A14).</summary>
public enum AlphaCandidates
{
    /// <summary>Tasks learned before this one.</summary>
    EarlierTasks,

    /// <summary>All tasks but this one, also later ones.</summary>
    OtherTasks,

    /// <summary>All tasks, itself included.</summary>
    AllTasks,
}

/// <summary>Readings of a task without candidates, the first where only earlier ones count (A15).</summary>
public enum FirstTaskAlpha
{
    /// <summary>All alphas are 0.</summary>
    None,

    /// <summary>Alpha is 1 for the task itself.</summary>
    Itself,
}

/// <summary>Readings of the diagonal of the matrix that Eq. 26 starts with zeros (A16).</summary>
public enum SelfSimilarity
{
    /// <summary>Computed like every other entry, which gives 1.</summary>
    One,

    /// <summary>Left at 0.</summary>
    Zero,
}

/// <summary>Readings of which layers have alphas: two batch norms, three masked layers (A17).</summary>
public enum AlphaLayers
{
    /// <summary>A masked layer takes the similarity of the batch norm after it; the last layer has no alphas.</summary>
    NormAfterLayer,

    /// <summary>A masked layer takes the similarity of the batch norm before it; the first layer has no alphas.</summary>
    NormBeforeLayer,

    /// <summary>The first batch norm gives the alphas of every layer (Eq. 20).</summary>
    FirstNormForAll,
}

/// <summary>Readings of the means in Eq. 27 to 29 (A19).</summary>
public enum ComparedMeans
{
    /// <summary>The vector of a layer's means, one a unit.</summary>
    Vectors,

    /// <summary>One number a layer, the mean of its means; its cosine is plus or minus 1.</summary>
    Numbers,
}

/// <summary>Readings of the classic run whose batch-norm means the novel approach loads (A20).</summary>
public enum ClassicSource
{
    /// <summary>The run of the same variant, seed and number of epochs.</summary>
    SameRound,

    /// <summary>The run of the first seed, for all.</summary>
    FirstSeed,

    /// <summary>The run of experiment 2, one epoch, also for experiment 3.</summary>
    OneEpoch,
}

/// <summary>Readings of how the novel network starts (A10).</summary>
public enum NovelStart
{
    /// <summary>With the weights, scores and order of images of the classic network, so that arms are paired.</summary>
    AsClassic,

    /// <summary>With draws of its own.</summary>
    Independent,

    /// <summary>With the scores and the batch norm that the classic network ended with, and an order of images of its own.</summary>
    ClassicEnd,
}
