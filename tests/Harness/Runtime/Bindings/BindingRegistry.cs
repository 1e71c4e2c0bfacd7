using System.Reflection;
using System.Text.RegularExpressions;
using Gherkin.CucumberMessages;

namespace Supermask.Harness;

/// <summary>Every step definition, hook and transformation of a test project.</summary>
internal sealed class BindingRegistry
{
    private readonly List<StepBinding> steps = [];
    private readonly List<HookBinding> hooks = [];
    private readonly List<(BindingMethod Method, Regex? Expression)> transformations = [];
    private readonly List<string> problems = [];
    private readonly IIdGenerator ids;

    public BindingRegistry(IEnumerable<Type> types, IIdGenerator ids)
    {
        this.ids = ids;
        foreach (var type in types.Where(type => type.IsDefined(typeof(BindingAttribute))))
        {
            foreach (var method in type.GetRuntimeMethods().Where(method => method.IsStatic || !type.IsAbstract))
            {
                method.GetCustomAttributes().ToList().ForEach(attribute => Add(new BindingMethod(type, method), attribute));
            }
        }

        if (problems.Count > 0)
        {
            throw new InvalidOperationException("Bindings to mend:\n  " + string.Join("\n  ", problems));
        }

        Converter = new(transformations);
    }

    public IReadOnlyList<StepBinding> Steps => steps;

    public ArgumentConverter Converter { get; }

    /// <summary>The hooks of a kind, in their order: those for these tags, or all.</summary>
    public IEnumerable<HookBinding> Hooks<T>(IEnumerable<string>? tags = null)
        where T : HookAttribute =>
        hooks.Where(hook => hook.Attribute is T && (tags is null || hook.AppliesTo(tags))).OrderBy(hook => hook.Attribute.Order);

    /// <summary>The step definitions for a step; exactly one is right.</summary>
    public IReadOnlyList<StepBinding> Match(PickleStep step) =>
        [.. steps.Where(binding => binding.Accepts(step)).DistinctBy(binding => binding.Method)];

    private void Add(BindingMethod method, Attribute attribute)
    {
        switch (attribute)
        {
            case StepDefinitionBaseAttribute { Expression: var text } step:
                Require(text.StartsWith('^') && text.EndsWith('$'), method, $"the expression '{text}' has to be written ^...$.");
                steps.Add(new StepBinding(ids.GetNewId(), method, step.Type, Compile(text, method)));
                break;
            case HookAttribute hook:
                var isForScenario = hook is BeforeScenarioAttribute or AfterScenarioAttribute;
                Require(isForScenario || method.Method.IsStatic, method, $"{hook.GetType().Name} needs a static method.");
                hooks.Add(new HookBinding(ids.GetNewId(), method, hook));
                break;
            case StepArgumentTransformationAttribute { Regex: var regex }:
                Require(method.Parameters.Count > 0, method, "a transformation needs a parameter.");
                transformations.Add((method, regex is null ? null : Compile($"^(?:{regex})$", method)));
                break;
            default:
                return;
        }

        Require(!method.IsLost, method, "nobody can wait for its end. Make it 'async Task'.");
    }

    private Regex Compile(string expression, BindingMethod method)
    {
        try
        {
            return new Regex(expression, RegexOptions.CultureInvariant);
        }
        catch (ArgumentException exception)
        {
            Require(false, method, exception.Message);
            return new Regex("");
        }
    }

    private void Require(bool condition, BindingMethod method, string problem)
    {
        if (!condition)
        {
            problems.Add($"{method}: {problem}");
        }
    }
}
