namespace Supermask.Common;

/// <summary>
/// Marks a class that only lists methods, task sequences, networks or data sets by name. Lists belong to no key: what is
/// chosen of them stands in the options of a run.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PartsListAttribute : Attribute;
