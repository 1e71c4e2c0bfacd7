using Supermask.Reporting.Figures;
using Supermask.Reporting.Tables;

namespace Supermask.Reporting.Topics;

/// <summary>
/// A question that runs across the papers, with a page of its own: measured on the networks of all of them, beside the scenarios
/// that ask it.
/// </summary>
public abstract class Topic
{
    /// <summary>The heading of its page.</summary>
    public abstract string Title { get; }

    /// <summary>What the navigation calls it.</summary>
    public abstract string Label { get; }

    /// <summary>The file of its page.</summary>
    public abstract string FileName { get; }

    /// <summary>What is asked, and how it was measured.</summary>
    public abstract string Lead { get; }

    /// <summary>The titles of the features whose scenarios ask it.</summary>
    public abstract IReadOnlyList<string> Features { get; }

    /// <summary>What was measured; nothing where it was not.</summary>
    /// <param name="input">What the report is made of.</param>
    public abstract IEnumerable<TopicSection> Sections(ReportInput input);

    /// <summary>The networks that are not stored, by the names of their arms, and left out for that.</summary>
    /// <param name="input">What the report is made of.</param>
    public virtual IReadOnlyList<string> Missing(ReportInput input) => input.Survey?.Missing ?? [];
}

/// <summary>A part of such a page.</summary>
/// <param name="Heading">What it is about.</param>
/// <param name="Text">What is to be seen in it.</param>
/// <param name="Figure">Its figure; null where it has none.</param>
/// <param name="Table">The numbers of the figure, and what else was measured.</param>
public sealed record TopicSection(string Heading, string Text, IFigure? Figure, ReportTable Table);
