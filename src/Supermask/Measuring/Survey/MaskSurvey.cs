using System.Text.Json.Serialization;

namespace Supermask.Measuring.Survey;

/// <summary>
/// What is asked of all supermasks alike, whatever paper they come from: how much the masks of different tasks share, and how well
/// a task is inferred that nobody tells. Made of the networks that are stored.
/// </summary>
/// <param name="Data">The images.</param>
/// <param name="IsStandIn">Whether drawn digits stood in for MNIST.</param>
/// <param name="Overlaps">The overlaps, one of each arm.</param>
/// <param name="Shares">The shares of right decisions, one of each trial on an arm.</param>
/// <param name="Missing">The arms whose networks are not stored, and left out.</param>
public sealed record MaskSurvey(
    string Data,
    bool IsStandIn,
    IReadOnlyList<MaskOverlap> Overlaps,
    IReadOnlyList<InferredShare> Shares,
    IReadOnlyList<string> Missing)
{
    /// <summary>The overlaps of those networks that keep masks of several tasks.</summary>
    /// <param name="studies">The networks.</param>
    /// <param name="workers">Networks looked at side by side.</param>
    /// <param name="cancellation">Ends it between two arms.</param>
    public static IReadOnlyList<MaskOverlap> OverlapsOf(IEnumerable<RunStudy> studies, int workers, CancellationToken cancellation) =>
    [
        .. studies.Select(study =>
        {
            cancellation.ThrowIfCancellationRequested();
            return MaskOverlap.Of(study, workers);
        }).OfType<MaskOverlap>(),
    ];

    /// <summary>The shares of right decisions of those networks whose tasks can be inferred: minutes where tasks are many.</summary>
    /// <param name="studies">The networks.</param>
    /// <param name="workers">Networks looked at side by side.</param>
    /// <param name="report">Told what is tried next, and on which networks.</param>
    /// <param name="cancellation">Ends it between two trials; what they gave is kept with the studies.</param>
    public static IReadOnlyList<InferredShare> SharesOf(
        IEnumerable<RunStudy> studies, int workers, Action<string> report, CancellationToken cancellation) =>
    [
        .. from study in studies
           from trial in InferenceTrials.On(study)
           select Share(study, trial, workers, report, cancellation),
    ];

    /// <summary>What is wrong with a survey that was read, in one sentence; null where it is whole.</summary>
    public string? Problem() => this switch
    {
        { Data: null or "" } or { Overlaps: null } or { Shares: null } or { Missing: null } =>
            "It does not say on what images it was measured, or has no list of overlaps, of shares and of missing networks.",
        _ when Overlaps.Any(overlap => overlap?.Network is null || overlap.Rule is null || overlap.Layers is not { Count: > 0 } || !AreSeeds(overlap.Whole)) =>
            "An overlap has no networks, rule, layers or seeds.",
        _ when Overlaps.Any(overlap => overlap.Layers.Any(layer => layer?.Name is null || !AreSeeds(layer.Seeds) || layer.Seeds.Count != overlap.Whole.Count)) =>
            "A layer has not as many overlaps as there are seeds, each a percentage.",
        _ when Shares.Any(share => share?.Network is null || share.Rule is null || share.Objective is null || share.Norms is null) =>
            "A share of right decisions has no networks, or does not say how the task was inferred.",
        _ when Shares.Any(share => share.Tasks < 1 || share.Images < 1 || share.Decisions < 1 || share.Values is not { Count: > 0 } || !share.Values.All(IsPercentage)) =>
            "A share of right decisions has no tasks, images, decisions or seeds, or is not a percentage.",
        _ when Networks.Any(network => network.Name is null || network.Method is null || network.Arm is null || network.Sequence is null
            || network.Machine is null || network.Date is null || network.Keys is null) =>
            "Networks have no name, method, arm, tasks or runs, or do not say on what machine they were surveyed and when.",
        _ => null,
    };

    /// <summary>The networks that it is about, each as often as something is said of it.</summary>
    [JsonIgnore]
    public IEnumerable<SurveyedNetwork> Networks => Overlaps.Select(overlap => overlap.Network).Concat(Shares.Select(share => share.Network));

    /// <summary>The same about networks that each are put down anew; what is said of those that are null is left out.</summary>
    public MaskSurvey Of(Func<SurveyedNetwork, SurveyedNetwork?> network) => this with
    {
        Overlaps = [.. from overlap in Overlaps let kept = network(overlap.Network) where kept is not null select overlap with { Network = kept }],
        Shares = [.. from share in Shares let kept = network(share.Network) where kept is not null select share with { Network = kept }],
    };

    private static bool AreSeeds(IReadOnlyList<LayerOverlap>? seeds) =>
        seeds is { Count: > 0 } && seeds.All(seed => seed is not null && IsPercentage(seed.Density) && IsPercentage(seed.Jaccard) && IsPercentage(seed.Chance));

    private static bool IsPercentage(double value) => value is >= 0 and <= 100;

    private static InferredShare Share(RunStudy study, InferenceTrial trial, int workers, Action<string> report, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        report($"{study.Arm.Name}: {trial.Name}");
        return InferredShare.Of(study, trial, workers);
    }
}
