using Supermask.Judging.Analysers;

namespace Supermask.Judging;

/// <summary>A paper whose claims are judged, with what is known of it beyond its numbers.</summary>
public sealed record Paper
{
    /// <summary>Its name in files, filters and <c>claims.json</c>, such as <c>tiba2023</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its name on pages, such as <c>Tiba 2023</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Its claims.</summary>
    public required Ledger Ledger { get; init; }

    /// <summary>The parts of its ledger, in their order.</summary>
    public required IReadOnlyList<Chapter> Chapters { get; init; }

    /// <summary>What readers ask of it first, for the top of the overview and of the README.</summary>
    public IReadOnlyList<KeyQuestion> Questions { get; init; } = [];

    /// <summary>Where the harness deviates from it, or had to choose.</summary>
    public IReadOnlyList<Deviation> Deviations { get; init; } = [];

    /// <summary>Its figures of its own work.</summary>
    public IReadOnlyList<PublishedFigure> Figures { get; init; } = [];

    /// <summary>Its claims whose tests are corrected together.</summary>
    public IReadOnlyList<Family> Families { get; init; } = [];

    /// <summary>What looks at its claims alone.</summary>
    public IReadOnlyList<IAnalyser> Analysers { get; init; } = [];
}
