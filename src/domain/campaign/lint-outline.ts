import type { Section } from "./campaign";
import type { CampaignLint } from "./campaign-lint";
import type { CampaignProblem } from "./campaign-problem";
import type { CampaignContext } from "./context";

/** The outline is a tree whose leaves are answered in words: paths say the same as parents, and kinds answer leaves. */
export const lintOutline: CampaignLint = (context) => [
  ...context.campaign.outline.flatMap((section, at) => placeOf(context, section, `$.outline[${at}]`)),
  ...answeredHeadings(context),
];

function placeOf(context: CampaignContext, section: Section, path: string): readonly CampaignProblem[] {
  const { outline, unitKinds } = context.campaign;
  const above = section.path.split(".").slice(0, -1).join(".");
  const hasBelow = outline.some(({ parent }) => parent === section.path);
  const params = { section: section.path };
  return [
    ...((section.parent ?? "") === above ? [] : [error(`${path}.parent`, { ...params, above })]),
    ...(section.leaf === hasBelow
      ? [{ code: "CAMPAIGN-031", level: "error", path: `${path}.leaf`, params } as const]
      : []),
    ...(section.leaf && !unitKinds.some(({ sections }) => sections.includes(section.path))
      ? [{ code: "CAMPAIGN-032", level: "warning", path, params } as const]
      : []),
  ];
}

const error = (path: string, params: CampaignProblem["params"]): CampaignProblem => ({
  code: "CAMPAIGN-027",
  level: "error",
  path,
  params,
});

function answeredHeadings({ campaign, sections }: CampaignContext): readonly CampaignProblem[] {
  return campaign.unitKinds.flatMap((kind, at) =>
    kind.sections.flatMap((path, place): CampaignProblem[] =>
      sections.get(path)?.leaf === false
        ? [
            {
              code: "CAMPAIGN-033",
              level: "error",
              path: `$.unitKinds[${at}].sections[${place}]`,
              params: { section: path, kind: kind.word },
            },
          ]
        : [],
    ),
  );
}
