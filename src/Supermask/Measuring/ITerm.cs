namespace Supermask.Measuring;

/// <summary>What features can name: a quantity or a fact. The page of the language lists every one.</summary>
public interface ITerm
{
    /// <summary>Its name in features, tables and pages.</summary>
    string Name { get; }

    /// <summary>What it is, and over what it is averaged: one sentence.</summary>
    string Meaning { get; }

    /// <summary>Its unit; empty for a bare number, and for a fact, which is a text.</summary>
    string Unit => "";

    /// <summary>The traces that it is computed from; empty where any method will do.</summary>
    IReadOnlyList<TraceNeed> Needs => [];
}

/// <summary>What features can name of one subject.</summary>
/// <param name="Subject">The subject, in words that complete "of ...".</param>
/// <param name="All">The quantities, or the facts.</param>
public sealed record TermList(string Subject, IReadOnlyList<ITerm> All)
{
    /// <summary>Facts are so or not; everything else is a number.</summary>
    public bool AreFacts => All.All(term => term is Fact);
}
