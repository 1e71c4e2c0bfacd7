using Reqnroll.Assist;

namespace Supermask.Harness;

/// <summary>Reads numbers in tables as those in steps; Reqnroll alone takes what it cannot read for 0.</summary>
public sealed class PlainCells : IValueRetriever, IValueComparer
{
    /// <inheritdoc/>
    public bool CanRetrieve(KeyValuePair<string, string> keyValuePair, Type targetType, Type propertyType) => PlainNumber.IsNumber(propertyType);

    /// <inheritdoc/>
    public object? Retrieve(KeyValuePair<string, string> keyValuePair, Type targetType, Type propertyType)
    {
        try
        {
            return PlainNumber.Read(keyValuePair.Value, propertyType);
        }
        catch (FormatException problem)
        {
            throw new FormatException($"In the column '{keyValuePair.Key}': {problem.Message}", problem);
        }
    }

    /// <inheritdoc/>
    public bool CanCompare(object actualValue) => actualValue is not null && PlainNumber.IsNumber(actualValue.GetType());

    /// <inheritdoc/>
    public bool Compare(string expectedValue, object actualValue) => actualValue.Equals(PlainNumber.Read(expectedValue, actualValue.GetType()));
}
