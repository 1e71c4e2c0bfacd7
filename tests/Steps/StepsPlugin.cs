using System.Text.Json;
using Reqnroll;
using Reqnroll.Events;
using Reqnroll.Plugins;
using Reqnroll.UnitTestProvider;
using Supermask.Session;

[assembly: RuntimePlugin(typeof(Supermask.Steps.StepsPlugin))]

namespace Supermask.Steps;

/// <summary>Has a run leave its messages and its page beside its evidence, and scenarios follow what becomes of their steps.</summary>
public sealed class StepsPlugin : IRuntimePlugin
{
    // Reqnroll reads where its files go before the first hook. REQNROLL_FORMATTERS_MESSAGE and REQNROLL_FORMATTERS_HTML win over it.
    private const string FormattersVariable = "REQNROLL_FORMATTERS";

    public void Initialize(
        RuntimePluginEvents runtimePluginEvents,
        RuntimePluginParameters runtimePluginParameters,
        UnitTestProviderConfiguration unitTestProviderConfiguration)
    {
        var settings = Settings.From(new GivenSettings(), Environment.GetEnvironmentVariable);
        if (settings.Universe is null && string.IsNullOrEmpty(Environment.GetEnvironmentVariable(FormattersVariable)))
        {
            var evidence = Workbench.EvidenceOf(settings);
            Environment.SetEnvironmentVariable(FormattersVariable, JsonSerializer.Serialize(new
            {
                formatters = new { message = new { outputFilePath = evidence.MessagesPath }, html = new { outputFilePath = evidence.PagePath } },
            }));
        }

        runtimePluginEvents.CustomizeTestThreadDependencies += (_, e) =>
            e.ObjectContainer.Resolve<ITestThreadExecutionEventPublisher>().AddListener(new StepListener());
    }

    // Hooks around steps would be left out where a step is skipped, and would stand on the page with every step.
    private sealed class StepListener : IAsyncExecutionEventListener
    {
        public Task OnEventAsync(IExecutionEvent executionEvent)
        {
            switch (executionEvent)
            {
                case StepStartedEvent begun:
                    CourseOf(begun.ScenarioContext).Begin();
                    break;
                case StepFinishedEvent ended:
                    CourseOf(ended.ScenarioContext).Add(ended.StepContext);
                    break;
            }

            return Task.CompletedTask;
        }

        private static ScenarioCourse CourseOf(IScenarioContext scenario) => scenario.ScenarioContainer.Resolve<ScenarioCourse>();
    }
}
