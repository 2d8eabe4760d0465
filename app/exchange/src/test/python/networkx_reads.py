"""Says what NetworkX makes of a file: a line for each node and each edge."""

import json
import sys

import networkx


def read(path, ending):
    if ending == "graphml":
        return networkx.read_graphml(path)
    if ending == "gexf":
        return networkx.read_gexf(path)
    if ending == "gml":
        return networkx.read_gml(path)
    if ending == "net":
        return networkx.read_pajek(path)
    with open(path, encoding="utf-8") as file:
        data = json.load(file)
    for words in ({}, {"edges": "edges"}, {"link": "edges"}):
        try:
            return networkx.node_link_graph(data, **words)
        except (KeyError, TypeError):
            continue
    raise ValueError("No way to read the links")


def line(*cells):
    print("\t".join(str(cell) for cell in cells))


graph = read(sys.argv[1], sys.argv[1].rsplit(".", 1)[1])
line("graph", graph.is_directed(), graph.is_multigraph())
for name, cells in graph.nodes(data=True):
    line("node", cells.get("nodeId", name), cells.get("label", name), cells.get("typeId", ""))
for start, end, key, cells in graph.edges(data=True, keys=True):
    ends = [graph.nodes[node].get("nodeId", node) for node in (start, end)]
    line("edge", cells.get("edgeId", key), *ends, cells.get("typeId", ""), cells.get("label", ""))
