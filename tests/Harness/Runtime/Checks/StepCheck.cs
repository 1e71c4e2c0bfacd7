using System.Globalization;
using Reqnroll.Bindings;
using Reqnroll.Bindings.Reflection;
using Reqnroll.BindingSkeletons;
using Reqnroll.BoDi;
using Reqnroll.Configuration;
using Reqnroll.ErrorHandling;
using Reqnroll.Infrastructure;

namespace Supermask.Harness;

/// <summary>Finds out whether a step can be carried out, without carrying it out.</summary>
internal sealed class StepCheck(IObjectContainer container)
{
    private readonly IBindingRegistry registry = container.Resolve<IBindingRegistry>();
    private readonly IErrorProvider errors = container.Resolve<IErrorProvider>();
    private readonly IStepArgumentTypeConverter converter = container.Resolve<IStepArgumentTypeConverter>();

    /// <summary>What is wrong with a step; null where nothing is.</summary>
    public ScenarioFailure? ProblemOf(PlannedStep step) =>
        ProblemOf(step.Instance(container.Resolve<ScenarioContext>(), container.Resolve<FeatureContext>())) is { } problem
            ? new(step.Text, step.Place, problem as ReqnrollException ?? new BindingException(problem.Message))
            : null;

    private Exception? ProblemOf(StepInstance step)
    {
        if (!registry.IsValid)
        {
            return errors.GetInvalidBindingRegistryError(registry.GetErrorMessages());
        }

        var match = container.Resolve<IStepDefinitionMatchService>()
            .GetBestMatch(step, CultureInfo.InvariantCulture, out var reason, out var candidates);
        return match.Success ? ProblemOf(match) : reason switch
        {
            StepDefinitionAmbiguityReason.AmbiguousSteps => errors.GetAmbiguousMatchError(candidates, step),
            StepDefinitionAmbiguityReason.ParameterErrors => errors.GetAmbiguousBecauseParamCheckMatchError(candidates, step),
            StepDefinitionAmbiguityReason.AmbiguousScopes => errors.GetNoMatchBecauseOfScopeFilterError(candidates, step),
            _ => new BindingException("No step definition fits this step. " + (LookAlike.Find(step, registry) ?? Suggestion(step))),
        };
    }

    private Exception? ProblemOf(BindingMatch match)
    {
        var method = match.StepBinding.Method;
        IBindingParameter[] parameters = [.. method.Parameters];
        return match.Arguments.Length != parameters.Length
            ? new BindingException($"{errors.GetMethodText(method)} takes {parameters.Length} arguments, but the step has "
                + $"{match.Arguments.Length}: one for each group of its expression that took part, and one for a table or a text below it.")
            : PendingBody.IsPending(method)
                ? new PendingStepException($"The definition of this step is not written yet: {errors.GetMethodText(method)}")
                : match.Arguments.Zip(parameters, (argument, parameter) => Unread(argument.Value, parameter)).OfType<Exception>().FirstOrDefault();
    }

    private BindingException? Unread(object value, IBindingParameter parameter)
    {
        if (value.GetType().IsAssignableTo((parameter.Type as RuntimeBindingType)?.Type)
            || converter.CanConvert(value, parameter.Type, CultureInfo.InvariantCulture))
        {
            return null;
        }

        var choices = parameter.Type is RuntimeBindingType { Type: { IsEnum: true } type }
            ? $" It has to be one of: {string.Join(", ", Enum.GetNames(type))}."
            : "";
        var problem = PlainArguments.Problem(value, parameter.Type) is { } why ? $" {why}" : "";
        return new BindingException($"'{value}' cannot be read as {parameter.Type.Name} for '{parameter.ParameterName}'.{choices}{problem}");
    }

    private string Suggestion(StepInstance step) =>
        "Paste one into a class marked [Binding], and write what the step does:\n\n" + container.Resolve<IStepDefinitionSkeletonProvider>()
            .GetStepDefinitionSkeleton(
                ProgrammingLanguage.CSharp, step, container.Resolve<ReqnrollConfiguration>().StepDefinitionSkeletonStyle, CultureInfo.InvariantCulture);
}
