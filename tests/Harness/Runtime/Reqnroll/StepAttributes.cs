namespace Reqnroll;

/// <summary>Marks a class that holds step definitions, hooks or transformations.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BindingAttribute : Attribute;

/// <summary>A method that carries out the steps whose text matches an expression.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public abstract class StepDefinitionBaseAttribute(PickleStepType type, string expression) : Attribute
{
    /// <summary>A regular expression, written <c>^...$</c>; each group is an argument.</summary>
    public string Expression => expression;

    /// <summary>The kind of step; unknown stands for every kind.</summary>
    internal PickleStepType Type => type;
}

public sealed class GivenAttribute(string expression) : StepDefinitionBaseAttribute(PickleStepType.CONTEXT, expression);

public sealed class WhenAttribute(string expression) : StepDefinitionBaseAttribute(PickleStepType.ACTION, expression);

public sealed class ThenAttribute(string expression) : StepDefinitionBaseAttribute(PickleStepType.OUTCOME, expression);

public sealed class StepDefinitionAttribute(string expression) : StepDefinitionBaseAttribute(PickleStepType.UNKNOWN, expression);

/// <summary>
/// A method that turns a step's argument into its return type: every argument, or those that match an expression as a
/// whole, whose groups are then the method's arguments.
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class StepArgumentTransformationAttribute(string? regex = null) : Attribute
{
    public string? Regex => regex;
}

/// <summary>Thrown by a step definition that is not written yet; the scenario fails.</summary>
public sealed class PendingStepException(
    string message = "The step definition is not written yet: put what the step does in the place of this exception.")
    : Exception(message);
