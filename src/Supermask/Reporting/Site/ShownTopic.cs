using Supermask.Reporting.Tables;
using Supermask.Reporting.Topics;

namespace Supermask.Reporting.Site;

/// <summary>A topic as its page shows it.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Sections">What was measured; at least one section.</param>
/// <param name="Missing">The arms whose networks are not stored, and left out.</param>
/// <param name="Claims">The claims of the scenarios that ask it, as far as they were measured.</param>
public sealed record ShownTopic(
    Topic Topic, IReadOnlyList<ShownTopicSection> Sections, IReadOnlyList<string> Missing, IReadOnlyList<ShownClaim> Claims);

/// <summary>A part of the page.</summary>
/// <param name="Heading">What it is about.</param>
/// <param name="Text">What is to be seen in it.</param>
/// <param name="Figure">Its figure; null where it has none.</param>
/// <param name="Table">Its numbers.</param>
public sealed record ShownTopicSection(string Heading, string Text, ShownFigure? Figure, ReportTable Table)
{
    /// <summary>Its name in links.</summary>
    public string Anchor => $"about-{Table.Id}";
}
