namespace Reqnroll;

/// <summary>A method to run before or after a scenario, a feature or the whole run; with tags, only where one stands.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public abstract class HookAttribute(params string[] tags) : Attribute
{
    public const int DefaultOrder = 10000;

    public IReadOnlyList<string> Tags => tags;

    /// <summary>Hooks of one kind run in rising order.</summary>
    public int Order { get; set; } = DefaultOrder;
}

public sealed class BeforeTestRunAttribute : HookAttribute;

public sealed class AfterTestRunAttribute : HookAttribute;

public sealed class BeforeFeatureAttribute(params string[] tags) : HookAttribute(tags);

public sealed class AfterFeatureAttribute(params string[] tags) : HookAttribute(tags);

public sealed class BeforeScenarioAttribute(params string[] tags) : HookAttribute(tags);

/// <summary>Runs also after a scenario that failed.</summary>
public sealed class AfterScenarioAttribute(params string[] tags) : HookAttribute(tags);
