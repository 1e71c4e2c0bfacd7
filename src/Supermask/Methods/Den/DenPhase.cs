namespace Supermask.Methods.Den;

/// <summary>What steps of a task do, in this order.</summary>
public enum DenPhase
{
    /// <summary>Train all weights, with a penalty that makes them few: the first task has no other phase.</summary>
    First,

    /// <summary>Train the new head on frozen hidden layers, with the same penalty.</summary>
    Select,

    /// <summary>Train what the head needs.</summary>
    Retrain,

    /// <summary>Train added units, where there are.</summary>
    Expand,

    /// <summary>Train copies of units that moved too far, and added ones.</summary>
    Split,
}
