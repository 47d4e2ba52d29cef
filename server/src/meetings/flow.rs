//! The largest flow through a small net. Pure.
//!
//! Written here because the crates that have it bring a dozen others along, and nets here have some hundred edges: the
//! plainest way, one path after the other, takes well under a millisecond.

/// A net of nodes and edges with capacities.
#[derive(Debug, Default)]
pub(super) struct Net {
    /// Each edge is followed by its way back: to which node, and how much still fits.
    edges: Vec<(usize, u32)>,
    /// By node: its edges.
    out: Vec<Vec<usize>>,
}

/// An edge, to be asked afterwards how much flows through it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Edge(usize);

impl Net {
    pub fn node(&mut self) -> usize {
        self.out.push(Vec::new());
        self.out.len() - 1
    }

    pub fn nodes(&mut self, count: usize) -> Vec<usize> {
        (0..count).map(|_| self.node()).collect()
    }

    pub fn edge(&mut self, from: usize, to: usize, capacity: u32) -> Edge {
        let at = self.edges.len();
        self.edges.extend([(to, capacity), (from, 0)]);
        self.out[from].push(at);
        self.out[to].push(at + 1);
        Edge(at)
    }

    /// What flows through an edge.
    pub fn through(&self, edge: Edge) -> u32 {
        self.edges[edge.0 + 1].1
    }

    /// Sends as much as possible.
    pub fn run(&mut self, source: usize, sink: usize) -> u32 {
        let mut sent = 0;
        while let Some(path) = self.shortest(source, sink) {
            let fits = path.iter().map(|edge| self.edges[*edge].1).min().unwrap_or(0);
            for edge in path {
                self.edges[edge].1 -= fits;
                self.edges[edge ^ 1].1 += fits;
            }
            sent += fits;
        }
        sent
    }

    /// The edges of a shortest path on which something still fits. Shortest ones make few rounds, whatever the capacities.
    fn shortest(&self, source: usize, sink: usize) -> Option<Vec<usize>> {
        let mut came: Vec<Option<usize>> = vec![None; self.out.len()];
        let mut queue = std::collections::VecDeque::from([source]);
        while let Some(node) = queue.pop_front() {
            if node == sink {
                let back = |edge: &usize| came[self.edges[edge ^ 1].0];
                return Some(std::iter::successors(came[sink], back).collect());
            }
            for edge in &self.out[node] {
                let (to, fits) = self.edges[*edge];
                if fits > 0 && to != source && came[to].is_none() {
                    came[to] = Some(*edge);
                    queue.push_back(to);
                }
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_taken_back_where_another_needs_it() {
        let mut net = Net::default();
        let [source, a, b, c, d, sink] = net.nodes(6)[..] else { unreachable!() };
        net.edge(source, a, 1);
        net.edge(source, b, 1);
        let first = net.edge(a, c, 1);
        net.edge(a, d, 1);
        let second = net.edge(b, c, 1);
        net.edge(c, sink, 1);
        net.edge(d, sink, 1);
        assert_eq!(net.run(source, sink), 2, "a goes to d so that b can have c");
        assert_eq!((net.through(first), net.through(second)), (0, 1));
    }

    #[test]
    fn never_more_than_fits() {
        let mut net = Net::default();
        let [source, middle, sink] = net.nodes(3)[..] else { unreachable!() };
        net.edge(source, middle, 7);
        let edge = net.edge(middle, sink, 4);
        assert_eq!((net.run(source, sink), net.through(edge)), (4, 4));
        assert_eq!(net.run(source, sink), 0);
    }
}
