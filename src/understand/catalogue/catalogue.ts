import type { Thing } from "../../model.ts";
import { baby } from "./baby.ts";
import { clothesBooksToys } from "./clothes-books-toys.ts";
import { elder } from "./elder.ts";
import { food } from "./food.ts";
import { health } from "./health.ts";
import { home } from "./home.ts";
import { medicine } from "./medicine.ts";
import { pet } from "./pet.ts";
import { services } from "./services.ts";
import { tools } from "./tools.ts";

/**
 * Everything neighbours ask for, lend, give or do. A thing is named by its `zh`, `en`, `aliases` and
 * `weak`; a name listed in `weak` is weak even where it is also `zh` or `en`.
 */
export const catalogue: readonly Thing[] = [
  ...medicine,
  ...health,
  ...baby,
  ...elder,
  ...pet,
  ...food,
  ...home,
  ...tools,
  ...clothesBooksToys,
  ...services,
];
