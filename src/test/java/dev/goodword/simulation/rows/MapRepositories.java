package dev.goodword.simulation.rows;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.springframework.core.GenericTypeResolver;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.parser.Part;
import org.springframework.data.repository.query.parser.PartTree;
import org.springframework.util.ReflectionUtils;

/**
 * Stands in for a Spring Data repository on a {@link MapStore}. Methods named by their
 * conditions are read as Spring Data reads them. Those with a query are looked up in the
 * class beside the repository that is named after it with {@code Queries} behind.
 */
public final class MapRepositories {

	private MapRepositories() {
	}

	/** The repository. */
	public static <R> R of(Class<R> repository, MapStore store, Consumer<Object> events) {
		Class<?>[] types = GenericTypeResolver.resolveTypeArguments(repository, Repository.class);
		Handler<?> handler = new Handler<>(repository, store.table(types[0]), events);
		return repository
			.cast(Proxy.newProxyInstance(repository.getClassLoader(), new Class<?>[] { repository }, handler));
	}

	/**
	 * One condition of a method's name.
	 *
	 * @param argument which argument it compares with, -1 for none
	 */
	private record Condition(Part.Type type, String path, Path way, int argument) {
	}

	private interface Plan {

		Object run(Object proxy, Object[] arguments) throws Throwable;

	}

	private static final class Handler<E> implements InvocationHandler {

		private final Class<?> repository;

		private final MapTable<E> table;

		private final Consumer<Object> events;

		private final Object queries;

		private final Map<Method, Plan> plans = new HashMap<>();

		Handler(Class<?> repository, MapTable<E> table, Consumer<Object> events) {
			this.repository = repository;
			this.table = table;
			this.events = events;
			this.queries = queries();
		}

		private Object queries() {
			try {
				Constructor<?> constructor = Class.forName(this.repository.getName() + "Queries")
					.getDeclaredConstructor(Rows.class);
				constructor.setAccessible(true);
				return constructor.newInstance(this.table);
			}
			catch (ClassNotFoundException ex) {
				return null;
			}
			catch (ReflectiveOperationException ex) {
				throw new AssertionError(ex);
			}
		}

		@Override
		public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
			Plan plan = this.plans.get(method);
			if (plan == null) {
				plan = plan(method);
				this.plans.put(method, plan);
			}
			return plan.run(proxy, (arguments != null) ? arguments : new Object[0]);
		}

		private Plan plan(Method method) throws Throwable {
			if (method.getDeclaringClass() == Object.class) {
				return ofObject(method);
			}
			if (method.isDefault()) {
				var handle = MethodHandles.privateLookupIn(this.repository, MethodHandles.lookup())
					.unreflectSpecial(method, this.repository);
				return (proxy, arguments) -> handle.bindTo(proxy).invokeWithArguments(arguments);
			}
			Method written = (this.queries != null)
					? ReflectionUtils.findMethod(this.queries.getClass(), method.getName(), method.getParameterTypes())
					: null;
			if (written != null) {
				written.setAccessible(true);
				return (proxy, arguments) -> called(written, arguments);
			}
			if (method.isAnnotationPresent(Query.class)) {
				throw new UnsupportedOperationException("No query written for " + method);
			}
			return switch (method.getName()) {
				case "save", "saveAndFlush" -> (proxy, arguments) -> saved(method, arguments[0]);
				case "delete" -> (proxy, arguments) -> {
					this.table.delete(type(arguments[0]));
					return null;
				};
				case "flush" -> (proxy, arguments) -> null;
				case "findById" -> (proxy, arguments) -> this.table.find(arguments[0]);
				case "existsById" -> (proxy, arguments) -> this.table.find(arguments[0]).isPresent();
				default -> derived(method);
			};
		}

		private Plan ofObject(Method method) {
			return switch (method.getName()) {
				case "equals" -> (proxy, arguments) -> proxy == arguments[0];
				case "hashCode" -> (proxy, arguments) -> System.identityHashCode(proxy);
				default -> (proxy, arguments) -> this.repository.getSimpleName();
			};
		}

		private Object called(Method written, Object[] arguments) throws Throwable {
			try {
				return written.invoke(this.queries, arguments);
			}
			catch (InvocationTargetException ex) {
				throw ex.getTargetException();
			}
		}

		private E saved(Method method, Object entity) throws ReflectiveOperationException {
			E kept = this.table.save(type(entity));
			if (method.getName().equals("saveAndFlush")) {
				this.table.flush();
			}
			if (entity instanceof AbstractAggregateRoot<?>) {
				Method facts = AbstractAggregateRoot.class.getDeclaredMethod("domainEvents");
				facts.setAccessible(true);
				List<?> said = List.copyOf((Collection<?>) facts.invoke(entity));
				Method clear = AbstractAggregateRoot.class.getDeclaredMethod("clearDomainEvents");
				clear.setAccessible(true);
				clear.invoke(entity);
				said.forEach(this.events);
			}
			return kept;
		}

		@SuppressWarnings("unchecked")
		private E type(Object entity) {
			return (E) entity;
		}

		private Plan derived(Method method) {
			Class<?> entity = GenericTypeResolver.resolveTypeArguments(this.repository, Repository.class)[0];
			PartTree tree = new PartTree(method.getName(), entity);
			List<Condition> parts = conditions(tree);
			Comparator<E> order = order(tree.getSort());
			return (proxy, arguments) -> {
				Stream<E> found = matching(parts, arguments);
				found = (order != null) ? found.sorted(order) : found;
				Integer first = tree.getMaxResults();
				found = (first != null) ? found.limit(first) : found;
				for (Object argument : arguments) {
					found = (argument instanceof Limit limit && limit.isLimited()) ? found.limit(limit.max()) : found;
				}
				return result(method, tree, found);
			};
		}

		private Object result(Method method, PartTree tree, Stream<E> found) {
			if (tree.isExistsProjection()) {
				return found.findFirst().isPresent();
			}
			if (tree.isCountProjection()) {
				long count = found.count();
				return (method.getReturnType() == int.class) ? (Object) (int) count : (Object) count;
			}
			if (method.getReturnType() == Optional.class) {
				List<E> all = found.limit(2).map(this.table::take).toList();
				if (all.size() > 1) {
					throw new org.springframework.dao.IncorrectResultSizeDataAccessException(method.getName(), 1);
				}
				return all.stream().findFirst();
			}
			return found.map(this.table::take).toList();
		}

		private List<Condition> conditions(PartTree tree) {
			List<Condition> conditions = new ArrayList<>();
			int next = 0;
			for (Part part : tree.getParts()) {
				String dotted = part.getProperty().toDotPath();
				int takes = part.getNumberOfArguments();
				conditions.add(new Condition(part.getType(), dotted, this.table.way(dotted), (takes > 0) ? next : -1));
				next += takes;
			}
			return conditions;
		}

		/** Through the index that leaves the fewest rows; nothing is taken in hand. */
		private Stream<E> matching(List<Condition> parts, Object[] arguments) {
			Object[] wanted = new Object[parts.size()];
			int best = -1;
			int least = Integer.MAX_VALUE;
			for (int i = 0; i < wanted.length; i++) {
				Condition part = parts.get(i);
				wanted[i] = (part.argument() >= 0) ? Keys.of(arguments[part.argument()]) : null;
				if (part.type() == Part.Type.SIMPLE_PROPERTY && wanted[i] != null) {
					int count = this.table.count(part.path(), wanted[i]);
					best = (count < least) ? i : best;
					least = Math.min(least, count);
				}
			}
			Stream<E> found = (best >= 0) ? this.table.seen(parts.get(best).path(), wanted[best])
					: candidates(parts, wanted);
			return found.filter((row) -> {
				for (int i = 0; i < wanted.length; i++) {
					if (!fits(parts.get(i), wanted[i], row)) {
						return false;
					}
				}
				return true;
			});
		}

		/** By each of several wanted values, or all rows. */
		private Stream<E> candidates(List<Condition> parts, Object[] wanted) {
			for (int i = 0; i < wanted.length; i++) {
				if (parts.get(i).type() == Part.Type.IN) {
					String path = parts.get(i).path();
					return Set.copyOf((Collection<?>) wanted[i])
						.stream()
						.sorted(Keys.ORDER)
						.flatMap((value) -> this.table.seen(path, value));
				}
			}
			return this.table.seen();
		}

		private static boolean fits(Condition part, Object wanted, Object row) {
			Object value = part.way().of(row);
			return switch (part.type()) {
				case SIMPLE_PROPERTY -> value != null && value.equals(wanted);
				case IN -> ((Collection<?>) wanted).contains(value);
				case IS_NULL -> value == null;
				case IS_NOT_NULL -> value != null;
				case AFTER, GREATER_THAN -> value != null && Keys.ORDER.compare(value, wanted) > 0;
				case LESS_THAN_EQUAL -> value != null && Keys.ORDER.compare(value, wanted) <= 0;
				case FALSE -> Boolean.FALSE.equals(value);
				case TRUE -> Boolean.TRUE.equals(value);
				default -> throw new UnsupportedOperationException("Condition " + part.type());
			};
		}

		private Comparator<E> order(Sort sort) {
			Comparator<E> order = null;
			for (Iterator<Sort.Order> each = sort.iterator(); each.hasNext();) {
				Sort.Order one = each.next();
				Comparator<E> by = this.table.by(one.getProperty());
				by = one.isDescending() ? by.reversed() : by;
				order = (order == null) ? by : order.thenComparing(by);
			}
			return order;
		}

	}

}
