namespace Supermask.Judging;

/// <summary>A figure of a paper that shows its own work. Its picture is not ours to show.</summary>
/// <param name="Number">The figure's number.</param>
/// <param name="Page">The page that it stands on.</param>
/// <param name="Section">The section that shows it.</param>
/// <param name="Shows">What it shows, in our own words.</param>
public sealed record PublishedFigure(int Number, int Page, string Section, string Shows)
{
    /// <summary>Its name in files and links.</summary>
    public string Id => $"figure-{Number:00}";
}
