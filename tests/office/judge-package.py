"""Is every part of a package well-formed, and does everything in it resolve? Prints complaints as a JSON list."""

import json
import posixpath
import sys
import zipfile

from lxml import etree

RELATIONSHIPS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
REFERENCES = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
# ECMA-376 CT_Worksheet
ORDER = """sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios
autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks
printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags
drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst""".split()


def source_of(relationships):
    folder, name = posixpath.split(relationships)
    return posixpath.join(posixpath.dirname(folder), name[: -len(".rels")])


def relationship_ids(trees, path, say):
    """The ids declared for each part, after checking that internal targets exist."""
    declared = {}
    for name, tree in trees.items():
        if not name.endswith(".rels"):
            continue
        source = source_of(name)
        if source and source not in trees:
            say(path, f"{name} belongs to no part")
        ids = [one.get("Id") for one in tree.iter(RELATIONSHIPS + "Relationship")]
        if len(ids) != len(set(ids)):
            say(path, f"{name} has an id twice")
        declared[source] = set(ids)
        for one in tree.iter(RELATIONSHIPS + "Relationship"):
            target = one.get("Target")
            if one.get("TargetMode") == "External":
                continue
            resolved = target[1:] if target.startswith("/") else posixpath.normpath(posixpath.join(posixpath.dirname(source), target))
            if resolved not in trees:
                say(path, f"{name} leads to {resolved}, which is not there")
    return declared


def check_types(trees, path, say):
    types = trees["[Content_Types].xml"]
    defaults = {one.get("Extension").lower() for one in types.iter(TYPES + "Default")}
    overrides = {one.get("PartName").lstrip("/") for one in types.iter(TYPES + "Override")}
    for name in overrides - set(trees):
        say(path, f"a content type is given for {name}, which is not there")
    for name in set(trees) - overrides - {"[Content_Types].xml"}:
        if name.rsplit(".", 1)[-1].lower() not in defaults:
            say(path, f"{name} has no content type")


def check_sheet(name, tree, path, say):
    places = []
    for child in tree:
        local = etree.QName(child).localname
        if local not in ORDER:
            say(path, f"{name} has an unknown <{local}>")
            return
        places.append(ORDER.index(local))
    if places != sorted(places):
        say(path, f"{name}: children out of order")


def judge(path, say):
    try:
        archive = zipfile.ZipFile(path)
        broken = archive.testzip()
        if broken:
            say(path, f"{broken} does not match its checksum")
            return
        names = archive.namelist()
    except Exception as fault:
        say(path, f"no archive: {fault}")
        return
    if len(names) != len(set(names)):
        say(path, "a part is there twice")
    trees = {}
    for name in names:
        if not name.endswith((".xml", ".rels", ".vml")):
            trees[name] = etree.Element("binary")
            continue
        try:
            trees[name] = etree.fromstring(archive.read(name), etree.XMLParser(huge_tree=True, resolve_entities=False))
        except etree.XMLSyntaxError as fault:
            say(path, f"{name} is not well-formed: {fault}")
            return
    declared = relationship_ids(trees, path, say)
    check_types(trees, path, say)
    for name, tree in trees.items():
        if tree.tag == MAIN + "worksheet":
            check_sheet(name, tree, path, say)
        used = {value for one in tree.iter() for key, value in one.attrib.items() if key.startswith(REFERENCES)}
        for missing in used - declared.get(name, set()):
            say(path, f"{name} refers to {missing}, which is not declared")


complaints = []
for argument in sys.argv[1:]:
    judge(argument, lambda path, words: complaints.append(f"{posixpath.basename(path)}: {words}"))
print(json.dumps(complaints, ensure_ascii=False))
