using Supermask.Reporting.Tables;

namespace Supermask.Reporting.Figures;

/// <summary>A figure of the report.</summary>
public interface IFigure
{
    /// <summary>Its name in files and links, such as <c>figure-23</c>.</summary>
    string Id { get; }

    /// <summary>What it shows.</summary>
    string Title { get; }

    /// <summary>How to read it, and under what conditions it was measured.</summary>
    string Caption { get; }

    /// <summary>What somebody should know who cannot see it.</summary>
    string Alternative { get; }

    /// <summary>The numbers that it draws.</summary>
    CsvText Data { get; }

    /// <summary>Draws it.</summary>
    Drawing Draw();
}
