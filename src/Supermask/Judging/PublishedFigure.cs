using System.Globalization;
using CsvHelper;

namespace Supermask.Judging;

/// <summary>A figure of the dissertation from Figure 16 on, the first that shows its own work. Its picture is not ours to show.</summary>
/// <param name="Number">The figure's number.</param>
/// <param name="Page">The page that it stands on.</param>
/// <param name="Section">The section that shows it.</param>
/// <param name="Shows">What it shows, in our own words.</param>
public sealed record PublishedFigure(int Number, int Page, string Section, string Shows)
{
    private const string Resource = "PublishedFigures.csv";

    /// <summary>Its name in files and links.</summary>
    public string Id => $"figure-{Number:00}";

    /// <summary>Reads the list that the library carries.</summary>
    public static IReadOnlyList<PublishedFigure> LoadAll()
    {
        using var reader = new StreamReader(typeof(PublishedFigure).Assembly.GetManifestResourceStream(Resource)!);
        using var csv = new CsvReader(reader, CultureInfo.InvariantCulture);
        return [.. csv.GetRecords<PublishedFigure>()];
    }
}
